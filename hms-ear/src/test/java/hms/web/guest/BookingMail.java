package hms.web.guest;

import hms.it.client.Mailbox;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the mail that the house sent to a guest. */
final class BookingMail {

    private static final int PATIENCE_SECONDS = 60;

    private BookingMail() {}

    /** Subject and text of the first mail to this address that holds all these words; waits for it. */
    static String to(String address, String... words) throws Exception {
        for (int tries = 0; tries < PATIENCE_SECONDS; tries++) {
            Optional<String> found = find(Mailbox.open().received(), address, words);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("no mail to " + address + " with " + Arrays.toString(words));
    }

    private static Optional<String> find(List<MimeMessage> mails, String address, String... words) throws Exception {
        for (MimeMessage mail : mails) {
            String text = mail.getSubject() + "\n" + mail.getContent();
            boolean his = mail.getAllRecipients()[0].toString().equals(address);
            if (his && Arrays.stream(words).allMatch(text::contains)) {
                return Optional.of(text.replace("\r\n", "\n"));
            }
        }
        return Optional.empty();
    }
}
