package hms.identity.entity;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * What counts of the access policy just now, whoever said so.
 *
 * @param refusedWords that no password may contain, in small letters
 */
public record AccessLimits(
        int idleMinutes,
        int longestHours,
        int shortestPassword,
        List<String> refusedWords,
        int signInTries,
        int lockMinutes,
        int requestDays)
        implements Serializable {

    /** What counts where nobody said anything. */
    public static final AccessLimits AS_SHIPPED = new AccessLimits(
            AccessPolicy.IDLE_MINUTES.otherwise(),
            AccessPolicy.LONGEST_HOURS.otherwise(),
            AccessPolicy.SHORTEST_PASSWORD.otherwise(),
            List.of(),
            AccessPolicy.SIGN_IN_TRIES.otherwise(),
            AccessPolicy.LOCK_MINUTES.otherwise(),
            AccessPolicy.REQUEST_DAYS.otherwise());

    /** After so long without work a session ends. */
    public Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }

    /** After so long a session ends, however busy. */
    public Duration longest() {
        return Duration.ofHours(longestHours);
    }

    /** So long a name stays locked after too many wrong attempts. */
    public Duration lock() {
        return Duration.ofMinutes(lockMinutes);
    }
}
