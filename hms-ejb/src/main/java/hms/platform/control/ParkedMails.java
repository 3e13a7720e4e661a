package hms.platform.control;

import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.entity.OutboxMessage;
import hms.platform.entity.OutboxMessage.State;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mails that were tried often enough; a person decides what becomes of them. */
@Dependent
public class ParkedMails {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The oldest first. */
    public List<OutboxMessage> page(int first, int most) {
        return em.createQuery(
                        "SELECT m FROM OutboxMessage m WHERE m.state = :parked ORDER BY m.nextTryAt, m.id",
                        OutboxMessage.class)
                .setParameter("parked", State.PARKED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(State state) {
        return em.createQuery("SELECT COUNT(m) FROM OutboxMessage m WHERE m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** This mail, refused where it is gone, or no longer as it was seen. */
    public OutboxMessage seen(long id, long version) {
        OutboxMessage message = Optional.ofNullable(em.find(OutboxMessage.class, id))
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
        Refusal.refuseIf(message.getVersion() != version || message.getState() != State.PARKED, PlatformRule.STALE);
        return message;
    }

    /** All parked mails are due again; how many. */
    public int replayAll() {
        return em.createQuery("UPDATE OutboxMessage m SET m.state = :waiting, m.tries = 0, m.nextTryAt = :now,"
                        + " m.version = m.version + 1 WHERE m.state = :parked")
                .setParameter("waiting", State.WAITING)
                .setParameter("parked", State.PARKED)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    public void discard(OutboxMessage message) {
        em.remove(message);
    }

    public Instant now() {
        return clock.instant();
    }
}
