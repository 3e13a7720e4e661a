package hms.identity.control;

import hms.identity.entity.AccessLimits;
import hms.identity.entity.SignInCounter;
import hms.identity.entity.UserAccount;
import hms.platform.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The counters of sign-in attempts, one per typed name, found by a keyed hash of it: people type passwords there too. */
@ApplicationScoped
public class SignInCounters {

    private static final Duration KEEP = Duration.ofDays(7);
    private static final Duration KEEP_NOBODYS = Duration.ofDays(365);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    AccessPolicies policies;

    /**
     * Books an attempt as failed, in a transaction of its own, so that it stays booked whatever comes after; false where
     * the name is locked.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean reserveNow(String username) {
        AccessLimits limits = policies.now();
        return locked(username).reserve(clock.instant(), limits.signInTries(), limits.lock());
    }

    /** The counter of this name; whoever else signs in under it waits until this transaction ends. */
    public SignInCounter hold(String username) {
        return locked(username);
    }

    public void succeeded(String username) {
        locked(username).succeed(clock.instant());
    }

    /** An administrator lets the person start anew. */
    public void clear(String username) {
        find(username).ifPresent(SignInCounter::clear);
    }

    public Optional<SignInCounter> find(String username) {
        return Optional.ofNullable(em.find(SignInCounter.class, index(username)));
    }

    /** Whether nobody gets in under this name just now. */
    public boolean isLocked(SignInCounter counter, Instant now) {
        return counter.isLocked(now, policies.now().lock());
    }

    /** Whether this name failed so often that waiting does not help. */
    public boolean isShutOut(String username) {
        return find(username).filter(SignInCounter::isShutOut).isPresent();
    }

    /**
     * Forgets names that nobody has typed for a week and that failed too seldom to matter, and names that are no
     * account's and failed more often, after a year. Those of accounts stay: so many guesses are all that anybody gets.
     */
    public int forgetOld() {
        Instant now = clock.instant();
        return em.createQuery("delete from SignInCounter c where c.lastAttemptAt < :before and c.failuresInAll < :few")
                        .setParameter("before", now.minus(KEEP))
                        .setParameter("few", SignInCounter.LIMIT)
                        .executeUpdate()
                + forgetNobodys(now.minus(KEEP_NOBODYS));
    }

    private int forgetNobodys(Instant before) {
        List<SignInCounter> old = em.createQuery(
                        "select c from SignInCounter c where c.lastAttemptAt < :before", SignInCounter.class)
                .setParameter("before", before)
                .getResultList();
        if (old.isEmpty()) {
            return 0;
        }
        Set<String> known = em.createQuery("select u.username from UserAccount u", String.class)
                .getResultStream()
                .map(SignInCounters::index)
                .collect(Collectors.toSet());
        List<SignInCounter> nobodys = old.stream()
                .filter(each -> !known.contains(each.getNameIndex()))
                .toList();
        nobodys.forEach(em::remove);
        return nobodys.size();
    }

    private SignInCounter locked(String username) {
        String index = index(username);
        SignInCounter counter = em.find(SignInCounter.class, index, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            insertUnlessThere(index, clock.instant());
            counter = em.find(SignInCounter.class, index, LockModeType.PESSIMISTIC_WRITE);
        }
        return counter;
    }

    /** Two first attempts at once must not fail on the unique key, so this is not a persist. */
    private void insertUnlessThere(String index, Instant now) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO sign_in_counter (name_index, failures, failures_in_all, last_attempt_at)"
                                + " VALUES (?, 0, 0, ?)")
                .setParameter(1, index)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    private static String index(String username) {
        return BlindIndex.of("sign-in", UserAccount.normalise(username));
    }
}
