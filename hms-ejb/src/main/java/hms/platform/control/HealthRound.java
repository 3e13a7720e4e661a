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
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Asks every check; at most once a second, however many ask. While one hangs, as one may whose database's host
 * lost its power, whoever else asks hears after {@link #PATIENCE} that everything is unwell.
 */
@ApplicationScoped
public class HealthRound {

    private static final Logger LOG = System.getLogger("hms.app");
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final String HANGS = "TimeoutException";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    @Any
    Instance<HealthCheck> checks;

    private final ReentrantLock turn = new ReentrantLock();
    private LongSupplier nanos = System::nanoTime;
    private Duration patience = PATIENCE;
    private volatile List<HealthRow> rows = List.of();
    private long askedAt;

    /** How everything is, by name. */
    public List<HealthRow> rows() {
        try {
            if (!turn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return hanging();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return hanging();
        }
        try {
            return fresh();
        } finally {
            turn.unlock();
        }
    }

    private List<HealthRow> fresh() {
        long now = nanos.getAsLong();
        if (rows.isEmpty() || now - askedAt >= FRESH) {
            rows = checks.stream()
                    .map(HealthRound::row)
                    .sorted(Comparator.comparing(HealthRow::name))
                    .toList();
            askedAt = now;
        }
        return rows;
    }

    /** What every check says while one of them has not come back. */
    private List<HealthRow> hanging() {
        LOG.log(Level.WARNING, "A health check has not come back for {0} s.", patience.toSeconds());
        return checks.stream()
                .map(check -> new HealthRow(check.name(), check.isVital(), false, HANGS))
                .sorted(Comparator.comparing(HealthRow::name))
                .toList();
    }

    void lookAt(LongSupplier otherNanos, Duration otherPatience) {
        nanos = otherNanos;
        patience = otherPatience;
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
