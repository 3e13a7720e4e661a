package hms.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Mail leaves: nothing is due for long, and nothing was given up by the mail server. */
@ApplicationScoped
public class MailHealth implements HealthCheck {

    private static final Duration LONG_DUE = Duration.ofMinutes(15);

    @Inject
    OutboxQueue queue;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean isVital() {
        return false;
    }

    @Override
    public Health look() {
        long parked = queue.parked();
        if (parked > 0) {
            return Health.unwell(parked + " parked");
        }
        long late = queue.dueSince(clock.instant().minus(LONG_DUE));
        return late > 0
                ? Health.unwell(late + " waiting for more than " + LONG_DUE.toMinutes() + " min")
                : Health.well("nothing waits for long");
    }
}
