package hms.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The database is new and the mode is demo: whoever has sample data puts it in, in this transaction. */
public record DemoWanted() {

    private static final ThreadLocal<Instant> PRETENDED = new ThreadLocal<>();

    /** Does this now, in this thread, while the clock shows another moment: a demo has a past that nobody lived. */
    public <T> T at(Instant moment, Supplier<T> work) {
        PRETENDED.set(moment);
        try {
            return work.get();
        } finally {
            PRETENDED.remove();
        }
    }

    /** Shows what time it is, but to those who prepare the demo what they were told. */
    static Clock clock() {
        return new Hands(ZoneOffset.UTC);
    }

    private static final class Hands extends Clock {

        private final ZoneId zone;

        Hands(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Hands(other);
        }

        @Override
        public Instant instant() {
            Instant pretended = PRETENDED.get();
            return pretended == null ? Instant.now() : pretended;
        }
    }
}
