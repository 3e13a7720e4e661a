package hms.it.client;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** Catches every mail that the server under test sends. */
public final class Mailbox {

    private static Mailbox open;

    private final GreenMail greenMail;

    private Mailbox() {
        greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        greenMail.start();
    }

    /** The mailbox of this run, opened if need be. */
    public static synchronized Mailbox open() {
        if (open == null) {
            open = new Mailbox();
        }
        return open;
    }

    static synchronized void close() {
        if (open != null) {
            open.greenMail.stop();
            open = null;
        }
    }

    int port() {
        return greenMail.getSmtp().getPort();
    }

    /** What has arrived so far, for everybody. */
    public List<MimeMessage> received() {
        return List.of(greenMail.getReceivedMessages());
    }

    /** Waits until so many mails arrived in all. */
    public boolean awaits(int count, long millis) {
        return greenMail.waitForIncomingEmail(millis, count);
    }
}
