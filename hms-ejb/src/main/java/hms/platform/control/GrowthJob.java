package hms.platform.control;

import hms.platform.JobLease;
import hms.platform.JobRuns;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Works off the wish for a larger demo hospital on one node; after a restart it goes on. */
@Singleton
@DependsOn("DbMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GrowthJob {

    private static final String NAME = "sample-growth";
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    Growing growing;

    @Inject
    JobLease lease;

    @Inject
    JobRuns runs;

    /** A step that fails is rolled back whole and tried again at the next tick. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void tick() {
        runs.run(NAME, this::grow);
    }

    private void grow() {
        while (growing.isPending() && lease.hold(NAME, LEASE)) {
            growing.step();
        }
    }
}
