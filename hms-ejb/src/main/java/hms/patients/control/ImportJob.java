package hms.patients.control;

import hms.platform.JobLease;
import hms.platform.JobRuns;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Works off running imports on one node; after a restart it goes on where the last chunk was committed. */
@Singleton
@DependsOn("DbMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJob {

    private static final Logger LOG = System.getLogger("hms.jobs");
    private static final String NAME = "patient-import";
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    private ImportWork work;

    @Inject
    private JobLease lease;

    @Inject
    private JobRuns runs;

    /** A chunk that fails is rolled back whole and tried again at the next tick. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        runs.run(NAME, this::workOff);
    }

    private void workOff() {
        try {
            while (work.pending() && lease.hold(NAME, LEASE)) {
                work.step();
            }
        } catch (RollbackException outrun) {
            LOG.log(Level.INFO, "A patient import changed under its chunk, which will be tried again");
        }
    }
}
