package hms.platform.control;

import hms.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Leases this node's number, which its ids carry, so that two nodes never make the same id. */
@ApplicationScoped
public class NodeLease {

    private static final System.Logger LOG = System.getLogger("hms.app");
    private static final int NODES = 1024;
    private static final Duration TERM = Duration.ofMinutes(30);

    private final String holder = UUID.randomUUID().toString();
    private int held = -1;

    @Inject
    Clock clock;

    /** Leases a number, or renews the one held; a number that was lost meanwhile is replaced by another. */
    void lease() {
        lease(ServerResources.database());
    }

    synchronized int lease(DataSource database) {
        try (Connection connection = database.getConnection()) {
            int node = hold(connection);
            if (node != held) {
                Ids.useNode(node);
                held = node;
            }
            return node;
        } catch (SQLException e) {
            throw new IllegalStateException("No node number can be leased from the database: " + e.getMessage(), e);
        }
    }

    private int hold(Connection connection) throws SQLException {
        Map<Integer, Boolean> mine = leases(connection);
        for (int node = 0; node < NODES; node++) {
            if (Boolean.TRUE.equals(mine.get(node)) && renew(connection, node)) {
                return node;
            }
        }
        for (int node = 0; node < NODES; node++) {
            if (mine.containsKey(node) ? takeOver(connection, node) : begin(connection, node)) {
                LOG.log(System.Logger.Level.INFO, "This node has number {0}.", node);
                return node;
            }
        }
        throw new IllegalStateException("All " + NODES + " node numbers are leased.");
    }

    /** The number that is held, -1 before the first lease. */
    synchronized int number() {
        return held;
    }

    private Map<Integer, Boolean> leases(Connection connection) throws SQLException {
        Map<Integer, Boolean> known = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT node, holder FROM node_lease");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                known.put(rows.getInt("node"), holder.equals(rows.getString("holder")));
            }
        }
        return known;
    }

    private boolean renew(Connection connection, int node) throws SQLException {
        return update(
                connection,
                "UPDATE node_lease SET held_until = ? WHERE node = ? AND holder = ?",
                now().plus(TERM),
                node,
                holder);
    }

    private boolean takeOver(Connection connection, int node) throws SQLException {
        return update(
                connection,
                "UPDATE node_lease SET holder = ?, held_until = ? WHERE node = ? AND held_until < ?",
                holder,
                now().plus(TERM),
                node,
                now());
    }

    private boolean begin(Connection connection, int node) throws SQLException {
        try {
            return update(
                    connection,
                    "INSERT INTO node_lease (node, holder, held_until) VALUES (?, ?, ?)",
                    node,
                    holder,
                    now().plus(TERM));
        } catch (SQLIntegrityConstraintViolationException takenByAnotherNode) {
            return false;
        }
    }

    private static boolean update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                SqlTime.set(statement, i + 1, values[i]);
            }
            return statement.executeUpdate() == 1;
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
