package hms.platform.control;

import hms.platform.DemoWanted;
import hms.platform.OutboxMail;
import hms.platform.entity.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Two mails of the demo that no mail server took. */
@ApplicationScoped
public class SampleMails {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void park(@Observes DemoWanted wanted) {
        Instant then = clock.instant().minus(HALF_A_DAY);
        park("front.desk@closed-clinic.example", "Your account request", "SMTPAddressFailedException 550", then);
        park("night.shift@full-mailbox.example", "Your new password link", "SMTPSendFailedException 452", then);
    }

    private void park(String recipient, String subject, String failure, Instant then) {
        OutboxMessage message =
                OutboxMessage.of(new OutboxMail(recipient, subject, "Sent by the demo hospital."), then);
        for (int tried = 0; tried < OutboxMessage.MOST_TRIES; tried++) {
            message.beginTry(then);
            message.failed(failure);
        }
        em.persist(message);
    }
}
