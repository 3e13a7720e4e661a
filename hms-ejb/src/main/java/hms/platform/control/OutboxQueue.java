package hms.platform.control;

import hms.platform.OutboxMail;
import hms.platform.entity.OutboxMessage;
import hms.platform.entity.OutboxMessage.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that wait; every step in a short transaction of its own, none open while a mail is on its way. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OutboxQueue {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A mail to hand over now. */
    public record Letter(OutboxMail mail, String messageId) {}

    /** The longest waiting mails that are due. */
    public List<Long> due(int most) {
        return em.createQuery(
                        "SELECT m.id FROM OutboxMessage m WHERE m.state = :waiting AND m.nextTryAt <= :now"
                                + " ORDER BY m.nextTryAt, m.id",
                        Long.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many wait for an administrator. */
    public long parked() {
        return count(State.PARKED);
    }

    /** How many wait for their next try. */
    public long waiting() {
        return count(State.WAITING);
    }

    private long count(State state) {
        return em.createQuery("SELECT COUNT(m) FROM OutboxMessage m WHERE m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** How many wait and were due at this moment already. */
    public long dueSince(Instant moment) {
        return em.createQuery(
                        "SELECT COUNT(m) FROM OutboxMessage m WHERE m.state = :waiting AND m.nextTryAt <= :moment",
                        Long.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** Takes a mail for one try; empty if somebody else has it, or it is not due any more. */
    public Optional<Letter> begin(long id) {
        OutboxMessage message = em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null || !message.isDue(clock.instant())) {
            return Optional.empty();
        }
        message.beginTry(clock.instant());
        return Optional.of(new Letter(message.mail(), message.messageId()));
    }

    /** The mail server took it. */
    public void sent(long id) {
        em.find(OutboxMessage.class, id).sent(clock.instant());
    }

    /** It cannot be read: a try all the same; answers whether it is parked now. */
    public boolean unreadable(long id, String why) {
        OutboxMessage message = em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        message.beginTry(clock.instant());
        message.failed(why);
        return message.getState() == State.PARKED;
    }

    /** The mail server did not take it; answers whether it is parked now. */
    public boolean failed(long id, String why) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        message.failed(why);
        return message.getState() == State.PARKED;
    }
}
