package hms.web.identity;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Remembers that somebody whom HMS asks does not answer, so that not everybody finds out by waiting: after a pause one
 * asks again, for all.
 */
final class Silence {

    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final long UNKNOWN = 0;

    private final LongSupplier nanos;
    private final AtomicLong since = new AtomicLong(UNKNOWN);

    Silence(LongSupplier nanos) {
        this.nanos = nanos;
    }

    boolean isKnown() {
        return since.get() != UNKNOWN;
    }

    /** Whether who comes now asks again for all: the pause is over, and nobody else does. */
    boolean mayProbe() {
        long known = since.get();
        return known != UNKNOWN && now() - known >= PAUSE.toNanos() && since.compareAndSet(known, now());
    }

    /** What asking came to. */
    void noted(boolean answered) {
        since.set(answered ? UNKNOWN : now());
    }

    /** Never the value that stands for nothing; a nanosecond makes no difference. */
    private long now() {
        return nanos.getAsLong() | 1;
    }
}
