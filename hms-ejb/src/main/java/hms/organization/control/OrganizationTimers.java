package hms.organization.control;

import hms.platform.JobRuns;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every node reckons with the hospital's zone, and signs its letters, as was saved ten seconds ago at the latest. */
@Singleton
@Startup
@DependsOn({"DbMigrator", "DemoSeeder"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrganizationTimers {

    @Inject
    ZoneOfHospital zone;

    @Inject
    JobRuns runs;

    @PostConstruct
    void start() {
        refresh();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void refreshHospital() {
        runs.run("hospital", this::refresh);
    }

    private void refresh() {
        zone.refresh();
    }
}
