package hms.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts sign-in attempts for one typed name, whether or not it has an account: names without one lock in the same way,
 * so a lock tells nothing.
 *
 * <p>An attempt is booked as a failure before the password is looked at, and taken back on success; so many at once
 * cannot slip past the limit.
 */
@Entity
@Table(name = "sign_in_counter")
public class SignInCounter implements Serializable {

    /** So many failures in a row no hospital lets pass before a lock. */
    public static final int LIMIT = AccessPolicy.SIGN_IN_TRIES.most();
    /** After so many failures in a row only a new password through an administrator helps. */
    public static final int LIMIT_IN_ALL = 100;

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "name_index")
    private String nameIndex;

    private int failures;

    @Column(name = "failures_in_all")
    private int failuresInAll;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_attempt_at")
    private Instant lastAttemptAt;

    @Column(name = "last_success_at")
    private Instant lastSuccessAt;

    protected SignInCounter() {}

    public SignInCounter(String nameIndex, Instant now) {
        this.nameIndex = nameIndex;
        this.lastAttemptAt = now;
    }

    /**
     * Whether an attempt may be made; if so it counts as failed until {@link #succeed}, and after so many a lock of this
     * length begins.
     */
    public boolean reserve(Instant now, int tries, Duration lock) {
        if (isLocked(now, lock)) {
            return false;
        }
        if (lockedUntil != null) {
            lockedUntil = null;
            failures = 0;
        }
        lastAttemptAt = now;
        failures++;
        failuresInAll++;
        if (failures >= tries) {
            lockedUntil = now.plus(lock);
        }
        return true;
    }

    /** Takes back an attempt at which nobody could look. */
    public void takeBack() {
        failures = Math.max(0, failures - 1);
        failuresInAll = Math.max(0, failuresInAll - 1);
        lockedUntil = failures < LIMIT ? null : lockedUntil;
    }

    public void succeed(Instant now) {
        clear();
        lastSuccessAt = now;
    }

    /** Forgets failures: an administrator had the password set anew. */
    public void clear() {
        failures = 0;
        failuresInAll = 0;
        lockedUntil = null;
    }

    /** A lock lasts as long as was said when it began, or as long as is said now: what ends sooner. */
    public boolean isLocked(Instant now, Duration lock) {
        return isShutOut()
                || (lockedUntil != null && now.isBefore(lockedUntil) && now.isBefore(lastAttemptAt.plus(lock)));
    }

    /** Whether it failed so often that no waiting helps. */
    public boolean isShutOut() {
        return failuresInAll >= LIMIT_IN_ALL;
    }

    public String getNameIndex() {
        return nameIndex;
    }

    public int getFailures() {
        return failures;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }

    public Instant getLastSuccessAt() {
        return lastSuccessAt;
    }
}
