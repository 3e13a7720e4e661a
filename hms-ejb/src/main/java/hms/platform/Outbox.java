package hms.platform;

import hms.platform.entity.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Mail that leaves if, and only if, the caller's transaction commits; sent a few seconds later. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Writes the mail down; sending is tried five times with growing pauses, then it waits for an administrator. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mail(OutboxMail mail) {
        em.persist(OutboxMessage.of(mail, clock.instant()));
    }
}
