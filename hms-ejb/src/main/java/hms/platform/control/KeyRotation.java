package hms.platform.control;

import hms.platform.EncryptedColumns;
import hms.platform.JobLease;
import hms.platform.KeyRing;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/**
 * Changes the data key while everybody works: begins a new one that writes use at once, seals old values anew in small
 * transactions, and removes a key that nothing carries any more.
 *
 * <p>Runs outside the caller's transaction: a key in use must be committed before anything is sealed with it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class KeyRotation {

    private static final System.Logger LOG = System.getLogger("hms.jobs");
    private static final String JOB = "key-rotation";
    private static final Duration TERM = Duration.ofMinutes(10);
    /** A form may lie open in a session for half a day and bring back a value sealed before. */
    private static final Duration LONGEST_FORM = Duration.ofHours(24);

    private static final int CHUNK = 200;

    @Inject
    KeyKeeper keys;

    @Inject
    JobLease lease;

    @Inject
    @Any
    Instance<EncryptedColumns> capabilities;

    @Inject
    Clock clock;

    /** Begins a new data key and answers its number; this node writes with it at once, the others within a minute. */
    public int begin(String by) {
        return begin(ServerResources.database(), by);
    }

    int begin(DataSource database, String by) {
        int key = keys.begin(database);
        try (Connection connection = database.getConnection()) {
            new RotationLog(connection, clock).began(key, by);
        } catch (SQLException e) {
            throw failed(e);
        }
        keys.refresh(database);
        return key;
    }

    /** Goes on with a rotation that is not finished, on one node. */
    public void run() {
        run(ServerResources.database());
    }

    void run(DataSource database) {
        try (Connection connection = database.getConnection()) {
            RotationLog log = new RotationLog(connection, clock);
            if (log.unfinished() && lease.hold(JOB, TERM)) {
                keys.refresh(database);
                int key = KeyRing.current().writing();
                sealAnew(connection, key);
                if (remaining(connection, key) == 0) {
                    log.finished(key);
                    LOG.log(System.Logger.Level.INFO, "All encrypted values carry data key {0}.", key);
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void sealAnew(Connection connection, int key) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (SealedRows rows : columns()) {
                long from = Long.MIN_VALUE;
                long to = rows.sealAnew(connection, key, from, CHUNK);
                while (to != from) {
                    connection.commit();
                    lease.hold(JOB, TERM);
                    from = to;
                    to = rows.sealAnew(connection, key, from, CHUNK);
                }
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** How many values still carry another key than the one that writes. */
    public long remaining() {
        try (Connection connection = ServerResources.database().getConnection()) {
            return remaining(connection, KeyRing.current().writing());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    long remaining(Connection connection, int key) throws SQLException {
        long remaining = 0;
        for (SealedRows rows : columns()) {
            remaining += rows.without(connection, key);
        }
        return remaining;
    }

    /** Every data key with what carries it, the newest first. */
    public List<DataKey> keys() {
        return keys(ServerResources.database());
    }

    List<DataKey> keys(DataSource database) {
        try (Connection connection = database.getConnection()) {
            List<DataKey> known = new RotationLog(connection, clock).keys();
            for (int i = 0; i < known.size(); i++) {
                known.set(
                        i,
                        known.get(i).carriedBy(carriers(connection, known.get(i).id())));
            }
            return known;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Removes a data key for good. Refused for the key that writes, and while a value may still need it. */
    public void remove(int key) {
        remove(ServerResources.database(), key);
    }

    void remove(DataSource database, int key) {
        keys.refresh(database);
        Refusal.refuseIf(key == KeyRing.current().writing(), PlatformRule.KEY_IN_USE);
        try (Connection connection = database.getConnection()) {
            RotationLog log = new RotationLog(connection, clock);
            Refusal.refuseIf(!log.knows(key), PlatformRule.NOT_FOUND);
            Refusal.refuseIf(
                    log.newestBegan().isAfter(clock.instant().minus(LONGEST_FORM)),
                    PlatformRule.KEY_REPLACED_TOO_RECENTLY);
            long carriers = carriers(connection, key);
            if (carriers > 0) {
                log.reopened(KeyRing.current().writing());
                throw Refusal.of(PlatformRule.KEY_STILL_CARRIED, carriers);
            }
            log.removed(key);
        } catch (SQLException e) {
            throw failed(e);
        }
        keys.refresh(database);
    }

    private long carriers(Connection connection, int key) throws SQLException {
        long carriers = 0;
        for (SealedRows rows : columns()) {
            carriers += rows.with(connection, key);
        }
        return carriers;
    }

    private List<SealedRows> columns() {
        return StreamSupport.stream(capabilities.spliterator(), false)
                .flatMap(capability -> capability.encrypted().stream())
                .flatMap(table -> table.columns().stream().map(column -> new SealedRows(table.table(), column)))
                .toList();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The keys cannot be changed: " + e.getMessage(), e);
    }
}
