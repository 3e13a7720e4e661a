package hms.it.client;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** Catches every mail that the server under test sends, but for those to people it does not know. */
public final class Mailbox {

    /** How the addresses begin that it does not know and answers with 550. */
    public static final String UNKNOWN = "poison";

    private static final String HERE = "127.0.0.1";
    private static final long STARTS_WITHIN_MILLIS = 30_000;

    private static Mailbox open;

    private final GreenMail greenMail;
    private List<MimeMessage> kept;

    private Mailbox(ServerSetup setup) {
        setup.setServerStartupTimeout(STARTS_WITHIN_MILLIS);
        greenMail = new PickyMailServer(setup);
        greenMail.start();
    }

    /** The mailbox of this run, opened if need be. */
    public static synchronized Mailbox open() {
        if (open == null) {
            open = new Mailbox(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP).dynamicPort());
        }
        return open;
    }

    /** One beside it, on this port. */
    static Mailbox at(int port) {
        return new Mailbox(new ServerSetup(port, HERE, ServerSetup.PROTOCOL_SMTP));
    }

    /** Answers no more; what has arrived stays. */
    void stop() {
        kept = received();
        greenMail.stop();
    }

    static synchronized void close() {
        if (open != null) {
            open.stop();
            open = null;
        }
    }

    int port() {
        return greenMail.getSmtp().getPort();
    }

    /** What has arrived so far, for everybody. */
    public List<MimeMessage> received() {
        return kept == null ? List.of(greenMail.getReceivedMessages()) : kept;
    }

    /** Waits until so many mails arrived in all. */
    public boolean awaits(int count, long millis) {
        return greenMail.waitForIncomingEmail(millis, count);
    }
}
