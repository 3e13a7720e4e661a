package hms.platform.control;

import hms.platform.JobRuns;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keeps this node's number and keys fresh, and the platform's tables small. */
@Singleton
@Startup
@DependsOn("DbMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlatformTimers {

    @Inject
    NodeLease nodes;

    @Inject
    KeyKeeper keys;

    @Inject
    KeyRotation rotation;

    @Inject
    Housekeeping housekeeping;

    @Inject
    JobRuns runs;

    @Inject
    JobLog log;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void renewNode() {
        runs.run("node-number", nodes::lease);
    }

    /** Every node writes with a newly begun data key within half a minute. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void refreshKeys() {
        runs.run("keys", keys::refresh);
    }

    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    void sealAnew() {
        runs.run("key-rotation", rotation::run);
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void tidy() {
        runs.run("housekeeping", housekeeping::run);
    }

    @Schedule(hour = "*", minute = "*", second = "10/20", persistent = false)
    void keepRuns() {
        runs.run("job-log", () -> log.keep(runs.last()));
    }
}
