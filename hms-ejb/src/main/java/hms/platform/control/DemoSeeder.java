package hms.platform.control;

import hms.platform.DemoWanted;
import hms.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Remembers in which mode a database began, and asks once for sample data where that was demo.
 *
 * <p>A database that began in production never gets any, whatever the mode is later.
 */
@Singleton
@Startup
@DependsOn("DbMigrator")
public class DemoSeeder {

    private static final System.Logger LOG = System.getLogger("hms.app");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<DemoWanted> demoWanted;

    @PostConstruct
    void start() {
        String mode = Settings.demo() ? "demo" : "prod";
        if (began(mode) && Settings.demo()) {
            demoWanted.fire(new DemoWanted());
            LOG.log(System.Logger.Level.INFO, "The demo hospital is ready.");
        }
    }

    /** Whether this is the first start of the database; another node that starts too waits here, then is not first. */
    private boolean began(String mode) {
        return em.createNativeQuery(
                                "INSERT IGNORE INTO installation_fact (name, fact, noted_at) VALUES ('began', ?1, ?2)")
                        .setParameter(1, mode)
                        .setParameter(2, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .executeUpdate()
                == 1;
    }
}
