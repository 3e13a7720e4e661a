package hms.web.identity;

import hms.identity.entity.AccessLimits;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a session remembers of its sign-in.
 *
 * @param epoch the account's session epoch at sign-in: once it counts up, this session ends
 * @param startedAt when the person signed in
 * @param activeAt when the person, not a page by itself, last asked for something
 */
record SignedIn(String username, long epoch, Instant startedAt, Instant activeAt) implements Serializable {

    static final String ATTRIBUTE = "hms.signedIn";

    /** So often at most is activity written down: each write is replicated to the other nodes. */
    static final Duration GRAIN = Duration.ofSeconds(10);

    /** Why a session ended; its sentence is {@code ended.NAME}. */
    enum Ending {
        IDLE,
        TOO_LONG,
        REVOKED
    }

    static SignedIn now(String username, long epoch, Instant now) {
        return new SignedIn(username, epoch, now, now);
    }

    /** Why this session is over, if it is. */
    Optional<Ending> ending(boolean epochGoesOn, AccessLimits limits, Instant now) {
        if (!epochGoesOn) {
            return Optional.of(Ending.REVOKED);
        }
        if (!now.isBefore(startedAt.plus(limits.longest()))) {
            return Optional.of(Ending.TOO_LONG);
        }
        return now.isBefore(activeAt.plus(limits.idle())) ? Optional.empty() : Optional.of(Ending.IDLE);
    }

    boolean worthNoting(Instant now) {
        return !now.isBefore(activeAt.plus(GRAIN));
    }

    SignedIn active(Instant now) {
        return new SignedIn(username, epoch, startedAt, now);
    }

    SignedIn inEpoch(long newEpoch) {
        return new SignedIn(username, newEpoch, startedAt, activeAt);
    }
}
