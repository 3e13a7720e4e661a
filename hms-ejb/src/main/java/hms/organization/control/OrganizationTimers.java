package hms.organization.control;

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

    @PostConstruct
    void start() {
        refreshHospital();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void refreshHospital() {
        zone.refresh();
    }
}
