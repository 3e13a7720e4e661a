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
        long late = queue.dueSince(clock.instant().minus(LONG_DUE));
        return new Health(parked == 0 && late == 0, parked + ", " + late);
    }
}
