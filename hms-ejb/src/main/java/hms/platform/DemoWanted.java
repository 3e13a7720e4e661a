package hms.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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

    /** Shows what this clock shows, but to those who prepare the demo what they were told. */
    static Clock before(Clock real) {
        return new Hands(real);
    }

    private static final class Hands extends Clock {

        private final Clock real;

        Hands(Clock real) {
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Hands(real.withZone(other));
        }

        @Override
        public Instant instant() {
            Instant pretended = PRETENDED.get();
            return pretended == null ? real.instant() : pretended;
        }
    }
}
