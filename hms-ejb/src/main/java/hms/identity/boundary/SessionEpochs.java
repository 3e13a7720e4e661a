package hms.identity.boundary;

import hms.identity.control.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Says whether a session may go on. Each node asks the database at most every two seconds per person, so what an
 * administrator ends on one node ends on all within five.
 */
@ApplicationScoped
public class SessionEpochs {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int TIDY_AT = 1_000;

    @Inject
    Accounts accounts;

    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    private record Reading(long epoch, long readAt) {

        boolean fresh() {
            return System.nanoTime() - readAt < FRESH_NANOS;
        }
    }

    /** Whether a session that began in this epoch goes on. */
    public boolean goesOn(String username, long epoch) {
        long now = epochOf(username);
        return now != Accounts.NO_SESSION && epoch >= now;
    }

    /** Asks the database at the next request of this person. */
    public void forget(String username) {
        readings.remove(username);
    }

    private long epochOf(String username) {
        Reading known = readings.get(username);
        if (known != null && known.fresh()) {
            return known.epoch();
        }
        if (readings.size() > TIDY_AT) {
            readings.values().removeIf(reading -> !reading.fresh());
        }
        Reading read = new Reading(accounts.sessionEpoch(username), System.nanoTime());
        readings.put(username, read);
        return read.epoch();
    }
}
