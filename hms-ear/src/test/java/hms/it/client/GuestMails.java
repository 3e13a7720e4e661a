package hms.it.client;

import hms.it.client.Work.Kept;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What guests were told by mail. */
record GuestMails(List<MimeMessage> mails) {

    /** What has arrived for them so far in these mailboxes. */
    static GuestMails in(Mailbox... mailboxes) {
        return new GuestMails(List.of(mailboxes).stream()
                .flatMap(each -> each.received().stream())
                .filter(mail -> to(mail).endsWith(Work.GUESTS))
                .toList());
    }

    /** Guests whose booking stands and who were told nothing. */
    List<String> unsent(Collection<Kept> acknowledged) {
        Set<String> told = new HashSet<>();
        mails.forEach(mail -> told.add(to(mail)));
        return acknowledged.stream()
                .flatMap(each -> Optional.ofNullable(each.mail()).stream())
                .filter(address -> !told.contains(address))
                .toList();
    }

    /** How many came once more. */
    int repeated() {
        Set<String> known = new HashSet<>();
        return (int) mails.stream().filter(mail -> !known.add(about(mail))).count();
    }

    /** Those that came once more, but not as the same mail. */
    List<String> sentAsSomethingElse() throws MessagingException {
        Map<String, String> known = new HashMap<>();
        List<String> different = new ArrayList<>();
        for (MimeMessage mail : mails) {
            String earlier = known.put(about(mail), mail.getMessageID());
            if (earlier != null && !earlier.equals(mail.getMessageID())) {
                different.add(about(mail));
            }
        }
        return different;
    }

    private static String about(MimeMessage mail) {
        try {
            return to(mail) + " " + mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
