package hms.platform.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import hms.platform.Settings;
import hms.platform.control.OutboxQueue.Letter;
import jakarta.enterprise.context.Dependent;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;

/** Hands mails to the hospital's mail server over one connection. */
@Dependent
public class MailCarrier {

    private static final String LONGEST_WAIT_MILLIS = "20000";

    private Session session;
    private Transport transport;

    /** Connects unless it is connected; fails if the mail server cannot be reached, or hung up and is gone. */
    void open() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        session = ServerResources.mail();
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            session.getProperties().putIfAbsent("mail.smtp." + wait, LONGEST_WAIT_MILLIS);
        }
        transport = session.getTransport();
        transport.connect();
    }

    /** Returns once the server has said 250, else fails. */
    void deliver(Letter letter, Clock clock) throws MessagingException {
        MimeMessage message = new StableMessage(session, letter.messageId());
        message.setFrom(from());
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.mail().to(), true));
        message.setSubject(letter.mail().subject(), UTF_8.name());
        message.setText(letter.mail().body(), UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        transport.sendMessage(message, message.getAllRecipients());
    }

    void close() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            transport.close();
        }
    }

    /** Named explicitly: the session's own sender is not applied by the transport. */
    private InternetAddress from() throws MessagingException {
        return new InternetAddress(Settings.text("HMS_MAIL_FROM")
                .orElseGet(() -> session.getProperties().getProperty("mail.from", "hms@localhost")));
    }

    /** Keeps its Message-ID when saved. */
    private static final class StableMessage extends MimeMessage {

        private final String id;

        StableMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
