package hms.platform.control;

import hms.platform.KeyRing;
import hms.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * First of all at start: brings the schema up to this release, then loads the keys and leases the node number.
 *
 * <p>Every other startup bean says {@code @DependsOn("DbMigrator")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DbMigrator {

    private static final System.Logger LOG = System.getLogger("hms.app");

    /** A database that is started beside HMS may need a moment longer. */
    private static final int PATIENCE = 10;

    private static final int RETRY_SECONDS = 3;

    private static volatile int version;

    @Inject
    KeyKeeper keys;

    @Inject
    NodeLease nodes;

    @Inject
    InsertOnlyGrants grants;

    @PostConstruct
    void start() {
        try {
            DataSource database = ServerResources.database();
            migrate(owned(database));
            grants.apply(owned(database));
            KeyRing.install(keys.load(database));
            nodes.lease();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "HMS does not start: {0}", e.getMessage());
            throw e;
        }
    }

    /** Brings this database up to the newest script; refuses one that a newer release has already changed. */
    public static void migrate(DataSource database) {
        Flyway flyway = Flyway.configure(DbMigrator.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .connectRetries(PATIENCE)
                .connectRetriesInterval(RETRY_SECONDS)
                .load();
        newerThanThisRelease(flyway).ifPresent(version -> {
            throw new IllegalStateException("The database has schema version " + version
                    + ", which is newer than this release of HMS. Deploy the newer release again, or restore the backup"
                    + " made before it.");
        });
        int scripts = flyway.migrate().migrationsExecuted;
        version = newest(flyway);
        LOG.log(System.Logger.Level.INFO, "Schema is up to date, {0} scripts run now.", scripts);
    }

    /** The schema's version that this release brings; 0 before the start has looked at the database. */
    static int version() {
        return version;
    }

    private static int newest(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(script -> script.getState().isResolved())
                .mapToInt(script -> script.getVersion().getMajor().intValue())
                .max()
                .orElse(0);
    }

    private static Optional<String> newerThanThisRelease(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(applied ->
                        applied.getState().isApplied() && !applied.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .reduce((earlier, later) -> later);
    }

    /** The database as its owner where the operator gave the owner's credentials, else as the application. */
    private static DataSource owned(DataSource database) {
        return Settings.text("HMS_DB_OWNER_USER")
                .<DataSource>map(user -> new OwnedDatabase(
                        database, user, Settings.text("HMS_DB_OWNER_PASSWORD").orElse("")))
                .orElse(database);
    }
}
