package hms.platform;

import hms.platform.control.DbMigrator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A migrated database of one's own, in memory, with the real persistence unit on it and keys installed.
 *
 * <p>No container: a bean under test gets its EntityManager by assignment, its transaction from {@link #in} or
 * {@link #run}. The database is MODE=MySQL and READ COMMITTED like the real one; lazy relations load at once, since
 * only the server weaves.
 */
public final class TestDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");
    private static final Logger HMS_LOG = Logger.getLogger("hms.app");

    private final JdbcConnectionPool pool;
    private final EntityManagerFactory factory;

    private TestDatabase() {
        FLYWAY_LOG.setLevel(Level.WARNING);
        HMS_LOG.setLevel(Level.WARNING);
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=10000"
                        + ";DB_CLOSE_DELAY=-1",
                "sa",
                "sa");
        pool.setMaxConnections(CONNECTIONS);
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
        DbMigrator.migrate(pool);
        factory = Persistence.createEntityManagerFactory("hms", properties(pool));
    }

    /** A new, empty, migrated database; close it after the test. */
    public static TestDatabase open() {
        return new TestDatabase();
    }

    private static Map<String, Object> properties(DataSource database) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", database);
        properties.put("jakarta.persistence.jtaDataSource", null);
        properties.put("jakarta.persistence.validation.mode", "none");
        properties.put("eclipselink.session-name", UUID.randomUUID().toString());
        properties.put("eclipselink.logging.level", "SEVERE");
        return properties;
    }

    /** Plain JDBC to the same database. */
    public DataSource dataSource() {
        return pool;
    }

    /** Whether somebody else holds the row of this id, so that it could not be locked now. */
    public boolean isHeld(String table, long id) {
        String lock = "SELECT id FROM " + table + " WHERE id = " + id + " FOR UPDATE";
        try (Connection other = pool.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SET LOCK_TIMEOUT 1");
            try (ResultSet free = statement.executeQuery(lock)) {
                return !free.next();
            } catch (SQLException held) {
                return true;
            } finally {
                other.rollback();
                statement.execute("SET LOCK_TIMEOUT 10000");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new EntityManager without a transaction; the caller begins and closes. */
    public EntityManager manager() {
        return factory.createEntityManager();
    }

    /** What the work answers, in a transaction of its own that commits, or rolls back if the work throws. */
    public <T> T in(Function<EntityManager, T> work) {
        try (EntityManager em = manager()) {
            em.getTransaction().begin();
            try {
                T answer = work.apply(em);
                em.getTransaction().commit();
                return answer;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** Work without an answer, in a transaction of its own. */
    public void run(Consumer<EntityManager> work) {
        in(em -> {
            work.accept(em);
            return null;
        });
    }

    @Override
    public void close() {
        factory.close();
        pool.dispose();
    }
}
