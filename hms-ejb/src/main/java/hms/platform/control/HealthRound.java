package hms.platform.control;

import hms.platform.Meters;
import hms.platform.control.HealthCheck.Health;
import hms.platform.entity.HealthRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Asks every check; at most once a second, however many ask. */
@ApplicationScoped
public class HealthRound {

    private static final Logger LOG = System.getLogger("hms.app");
    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    @Any
    Instance<HealthCheck> checks;

    @Inject
    Clock clock;

    private List<HealthRow> rows = List.of();
    private Instant asked = Instant.MIN;

    /** How everything is, by name. */
    public synchronized List<HealthRow> rows() {
        Instant now = clock.instant();
        if (asked.isBefore(now.minus(FRESH))) {
            rows = checks.stream()
                    .map(HealthRound::row)
                    .sorted(Comparator.comparing(HealthRow::name))
                    .toList();
            asked = now;
        }
        return rows;
    }

    private static HealthRow row(HealthCheck check) {
        Health health = look(check);
        Meters.HEALTH.labelValues(check.name()).set(health.well() ? 1 : 0);
        return new HealthRow(check.name(), check.isVital(), health.well(), health.told());
    }

    private static Health look(HealthCheck check) {
        try {
            return check.look();
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "The health check {0} failed: {1}", check.name(), broken.toString());
            return Health.unwell(broken.getClass().getSimpleName());
        }
    }
}
