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

/** Every node reckons with the hospital's zone as it was saved, ten seconds later at most. */
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
        zone.refresh();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void refreshZone() {
        runs.run("hospital-zone", zone::refresh);
    }
}
