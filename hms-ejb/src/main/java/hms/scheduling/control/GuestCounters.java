package hms.scheduling.control;

import hms.platform.BlindIndex;
import hms.scheduling.entity.GuestCounter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.TreeSet;

/** Counts the tries and the bookings of guests, by keyed hashes of where they come from and what they ask for. */
@ApplicationScoped
public class GuestCounters {

    private static final int LOCKS = 64;
    private static final LocalDateTime NEVER_TIDIED = LocalDateTime.of(9999, 1, 1, 0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Counts a try under each of these keys, to stay counted whatever comes after; false where one had so many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean reserve(Collection<String> keys, int most) {
        boolean allowed = true;
        for (String key : new TreeSet<>(keys)) {
            allowed &= locked(key).reserve(clock.instant(), most);
        }
        return allowed;
    }

    /** The try succeeded: it counts no more, if this transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(Collection<String> keys) {
        new TreeSet<>(keys).forEach(key -> locked(key).giveBack());
    }

    /**
     * Counts once more under this key, if this transaction commits; false where so many counted within the hour.
     * Transactions that count under one key wait for each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean count(String key, int most) {
        String index = BlindIndex.of("scheduling.guest", key);
        int counted = em.createQuery("update GuestCounter c set c.tries = c.tries + 1 where c.keyIndex = :key"
                        + " and c.beganAt > :opened and c.tries < :most")
                .setParameter("key", index)
                .setParameter("opened", clock.instant().minus(GuestCounter.WINDOW))
                .setParameter("most", most)
                .executeUpdate();
        return counted == 1 || locked(key).reserve(clock.instant(), most);
    }

    /**
     * One transaction at a time has this key. A few rows that are there from the start serve all keys; those who share
     * a row wait for each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String key) {
        held("lock " + Math.floorMod(key.hashCode(), LOCKS), NEVER_TIDIED);
    }

    /** Forgets windows that closed long ago. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int tidy() {
        return em.createQuery("delete from GuestCounter c where c.beganAt < :before")
                .setParameter("before", clock.instant().minus(GuestCounter.WINDOW.multipliedBy(2)))
                .executeUpdate();
    }

    private GuestCounter locked(String key) {
        return held(BlindIndex.of("scheduling.guest", key), LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
    }

    private GuestCounter held(String index, LocalDateTime begun) {
        GuestCounter counter = em.find(GuestCounter.class, index, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            em.createNativeQuery("INSERT INTO guest_counter (key_index, tries, began_at) VALUES (?1, 0, ?2)"
                            + " ON DUPLICATE KEY UPDATE tries = tries")
                    .setParameter(1, index)
                    .setParameter(2, begun)
                    .executeUpdate();
            counter = em.find(GuestCounter.class, index, LockModeType.PESSIMISTIC_WRITE);
        }
        return counter;
    }
}
