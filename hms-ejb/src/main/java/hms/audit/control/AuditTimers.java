package hms.audit.control;

import hms.audit.entity.AuditSeal;
import hms.platform.JobLease;
import hms.platform.JobRuns;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seals the trail every two seconds, on one node, and tells the roots to the world outside the database. */
@Singleton
@Startup
@DependsOn("DbMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimers {

    private static final Logger LOG = System.getLogger("hms.audit");

    /** Longer than any transaction that writes rows may take. */
    private static final Duration LOOK_BACK = Duration.ofHours(1);

    private static final Duration TURN = Duration.ofSeconds(30);

    @Inject
    Sealer sealer;

    @Inject
    RootsFile roots;

    @Inject
    JobLease lease;

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    /** Where the first run after a start begins: at the first row, whatever was missed. */
    private Instant since = Instant.EPOCH;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void seal() {
        runs.run("audit-seal", this::sealInTurn);
    }

    @Schedule(hour = "*", minute = "0", persistent = false)
    void tellRoot() {
        runs.run("audit-root", this::logRoot);
    }

    private void logRoot() {
        sealer.newest().ifPresent(seal -> LOG.log(Level.INFO, "Audit root {0}", RootsFile.Line.of(seal)));
    }

    private void sealInTurn() {
        if (lease.hold("audit-seal", TURN)) {
            sealAll();
        }
    }

    private void sealAll() {
        List<AuditSeal> made = new ArrayList<>();
        Instant begun = clock.instant();
        Optional<AuditSeal> next = sealer.sealNext(since);
        while (next.isPresent()) {
            made.add(next.get());
            next = next.get().getEventCount() < Sealer.ROWS ? Optional.empty() : sealer.sealNext(since);
        }
        roots.append(made);
        since = begun.minus(LOOK_BACK);
    }
}
