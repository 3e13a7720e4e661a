package hms.platform.control;

import hms.platform.Conflicts;
import hms.platform.JobLease;
import hms.platform.control.OutboxQueue.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends what waits in the outbox, on one node at a time.
 *
 * <p>While the mail server cannot be reached at all, no mail loses a try. A mail goes out twice only if this node dies
 * between the mail server's answer and our note of it; its Message-ID is then the same.
 */
@ApplicationScoped
public class MailSender {

    private static final System.Logger LOG = System.getLogger("hms.integration");
    private static final String JOB = "outbox-mail";
    private static final Duration TERM = Duration.ofMinutes(1);
    private static final Duration PAUSE_WITHOUT_SERVER = Duration.ofSeconds(30);
    private static final int BATCH = 20;
    private static final Pattern SMTP_CODE = Pattern.compile("\\b[45]\\d\\d\\b");

    @Inject
    OutboxQueue queue;

    @Inject
    JobLease lease;

    @Inject
    Instance<MailCarrier> carriers;

    @Inject
    Clock clock;

    private volatile Instant notBefore = Instant.MIN;

    /** Sends until nothing is due, the job is another node's, or the mail server is away. */
    public void sendDue() {
        List<Long> due = clock.instant().isBefore(notBefore) ? List.of() : queue.due(BATCH);
        while (!due.isEmpty() && lease.hold(JOB, TERM) && sendAll(due)) {
            due = queue.due(BATCH);
        }
    }

    private boolean sendAll(List<Long> due) {
        MailCarrier carrier = carriers.get();
        try {
            for (long id : due) {
                carrier.open();
                send(carrier, id);
            }
            carrier.close();
            return true;
        } catch (MessagingException e) {
            notBefore = clock.instant().plus(PAUSE_WITHOUT_SERVER);
            LOG.log(System.Logger.Level.WARNING, "The mail server cannot be reached, mail waits: {0}", cause(e));
            return false;
        } finally {
            carriers.destroy(carrier);
        }
    }

    private void send(MailCarrier carrier, long id) {
        Optional<Letter> letter = begin(id);
        if (letter.isEmpty()) {
            return;
        }
        try {
            carrier.deliver(letter.get(), clock);
        } catch (MessagingException e) {
            tell(id, cause(e), queue.failed(id, cause(e)));
            return;
        }
        queue.sent(id);
    }

    /** A mail that cannot even be read counts a try and lets the others pass. */
    private Optional<Letter> begin(long id) {
        try {
            return queue.begin(id);
        } catch (RuntimeException unreadable) {
            if (Conflicts.retryable(unreadable)) {
                return Optional.empty();
            }
            String kind = unreadable.getClass().getSimpleName();
            tell(id, kind, queue.unreadable(id, kind));
            return Optional.empty();
        }
    }

    private static void tell(long id, String cause, boolean parked) {
        LOG.log(
                System.Logger.Level.WARNING,
                "Mail {0} was not taken ({1}){2}",
                Long.toString(id),
                cause,
                parked ? "; it is parked until an administrator sends it again" : "");
    }

    /** The kind of failure and the server's code; never its words, which repeat the recipient's address. */
    static String cause(MessagingException e) {
        return Stream.<Exception>iterate(e, Objects::nonNull, MailSender::beneath)
                .map(each -> SMTP_CODE.matcher(String.valueOf(each.getMessage())))
                .filter(Matcher::find)
                .findFirst()
                .map(code -> e.getClass().getSimpleName() + " " + code.group())
                .orElse(e.getClass().getSimpleName());
    }

    /** What a refused recipient was refused with stands beneath the failure to send. */
    private static Exception beneath(Exception e) {
        return e instanceof MessagingException failure ? failure.getNextException() : null;
    }
}
