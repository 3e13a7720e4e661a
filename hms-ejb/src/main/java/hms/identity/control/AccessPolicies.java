package hms.identity.control;

import hms.identity.entity.AccessLimits;
import hms.identity.entity.AccessPolicy;
import hms.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** How this hospital lets people in. Each node asks the database every two seconds at most. */
@ApplicationScoped
public class AccessPolicies implements Settings.Chosen {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(2);

    @PersistenceContext
    EntityManager em;

    private final ReentrantLock reading = new ReentrantLock();

    private volatile Reading last;

    private record Reading(AccessLimits limits, long readAt) {

        boolean fresh() {
            return System.nanoTime() - readAt < FRESH_NANOS;
        }
    }

    /** The policy as administrators chose it. */
    public AccessPolicy stored() {
        return em.find(AccessPolicy.class, AccessPolicy.THE_ONE);
    }

    /** What counts, as it was two seconds ago at most. While somebody reads it anew, the others get what was read last. */
    public AccessLimits now() {
        Reading known = last;
        if (known != null && (known.fresh() || reading.isLocked())) {
            return known.limits();
        }
        reading.lock();
        try {
            return read().limits();
        } finally {
            reading.unlock();
        }
    }

    private Reading read() {
        Reading known = last;
        if (known == null || !known.fresh()) {
            known = new Reading(stored().inForce(), System.nanoTime());
            last = known;
        }
        return known;
    }

    @Override
    public Map<Settings.Whole, Integer> chosen() {
        Map<Settings.Whole, Integer> chosen = new LinkedHashMap<>(stored().chosen());
        for (Settings.Whole fixed : List.of(PasswordHasher.COST, AccessPolicy.PROVED_SECONDS)) {
            chosen.put(fixed, fixed.otherwise());
        }
        return chosen;
    }
}
