package hms.platform.control;

import hms.platform.JobRuns;
import hms.platform.Meters;
import hms.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Brings the gauges up to date, then tells all figures; to whom the operator gave the token, to nobody else. */
@ApplicationScoped
public class Scrape {

    private static final System.Logger LOG = System.getLogger("hms.integration");
    private static final double NANOS = 1e9;

    @Inject
    JobRuns runs;

    @Inject
    HealthRound round;

    @Inject
    OutboxQueue queue;

    @Inject
    Clock clock;

    /** All figures, if this is the token. */
    public Optional<String> figures(String token) {
        if (!isGiven(token)) {
            return Optional.empty();
        }
        lookAtJobs();
        round.rows();
        if (lookAtPool()) {
            Meters.MAILS.labelValues("parked").set((double) queue.parked());
            Meters.MAILS.labelValues("waiting").set((double) queue.waiting());
        }
        return Optional.of(Meters.text());
    }

    private static boolean isGiven(String token) {
        return Settings.text("HMS_METRICS_TOKEN")
                .filter(wanted -> token != null
                        && MessageDigest.isEqual(
                                wanted.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private void lookAtJobs() {
        runs.last().forEach(run -> Meters.JOB_LAG
                .labelValues(run.job())
                .set(Duration.between(run.endedAt(), clock.instant()).toMillis() / 1000d));
    }

    /** Whether the database could be reached at all. */
    private boolean lookAtPool() {
        long begun = System.nanoTime();
        try (Connection connection = ServerResources.database().getConnection()) {
            Meters.POOL_WAIT.set((System.nanoTime() - begun) / NANOS);
            return !connection.isClosed();
        } catch (SQLException away) {
            Meters.POOL_WAIT.set((System.nanoTime() - begun) / NANOS);
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No connection for the figures: {0}",
                    away.getClass().getSimpleName());
            return false;
        }
    }
}
