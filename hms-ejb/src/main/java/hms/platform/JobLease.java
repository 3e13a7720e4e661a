package hms.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Lets one node of a cluster do a job while the others wait.
 *
 * <p>A non-persistent timer on every node asks {@code if (lease.hold("audit-seal", Duration.ofSeconds(30)))} and then
 * works, in transactions of its own, for less than that time; asking again prolongs. If the node dies, another one
 * gets the job when the time is over. The work must still be safe to repeat: a clock may jump.
 */
@ApplicationScoped
public class JobLease {

    private final String node = UUID.randomUUID().toString();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Whether this node has the job from now on for so long; decided in a short transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hold(String job, Duration time) {
        return holdAs(node, job, time);
    }

    /** Gives the job back before its time, for the next to take at once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(String job) {
        em.createNativeQuery("UPDATE job_lease SET held_until = ?1 WHERE name = ?2 AND holder = ?3")
                .setParameter(1, now().minusSeconds(1))
                .setParameter(2, job)
                .setParameter(3, node)
                .executeUpdate();
    }

    boolean holdAs(String holder, String job, Duration time) {
        int taken = em.createNativeQuery("UPDATE job_lease SET holder = ?1, held_until = ?2"
                        + " WHERE name = ?3 AND (holder = ?1 OR held_until < ?4)")
                .setParameter(1, holder)
                .setParameter(2, now().plus(time))
                .setParameter(3, job)
                .setParameter(4, now())
                .executeUpdate();
        return taken == 1 || begin(holder, job, time);
    }

    private boolean begin(String holder, String job, Duration time) {
        return em.createNativeQuery("INSERT IGNORE INTO job_lease (name, holder, held_until) VALUES (?1, ?2, ?3)")
                        .setParameter(1, job)
                        .setParameter(2, holder)
                        .setParameter(3, now().plus(time))
                        .executeUpdate()
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
