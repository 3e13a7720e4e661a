package hms.platform.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What is remembered of data keys: which exist, who began them, when all values carried them. */
final class RotationLog {

    private final Connection connection;
    private final Clock clock;

    RotationLog(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    void began(int key, String by) throws SQLException {
        update("INSERT INTO key_rotation (new_key, begun_by, begun_at) VALUES (?, ?, ?)", key, by, now());
    }

    void finished(int key) throws SQLException {
        update("UPDATE key_rotation SET finished_at = ? WHERE new_key = ?", now(), key);
    }

    void reopened(int key) throws SQLException {
        update("UPDATE key_rotation SET finished_at = NULL WHERE new_key = ?", key);
    }

    void removed(int key) throws SQLException {
        update("DELETE FROM crypto_key WHERE id = ? AND kind = 'DATA'", key);
    }

    boolean unfinished() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT new_key FROM key_rotation WHERE finished_at IS NULL");
                ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    boolean knows(int key) throws SQLException {
        return keys().stream().anyMatch(each -> each.id() == key);
    }

    Instant newestBegan() throws SQLException {
        return keys().get(0).createdAt();
    }

    /** The data keys, newest first. */
    List<DataKey> keys() throws SQLException {
        List<DataKey> keys = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT k.id, k.created_at, r.begun_by, r.finished_at FROM crypto_key k"
                                + " LEFT JOIN key_rotation r ON r.new_key = k.id"
                                + " WHERE k.kind = 'DATA' ORDER BY k.id DESC");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                keys.add(new DataKey(rows.getInt(1), instant(rows, 2), rows.getString(3), instant(rows, 4), 0));
            }
        }
        return keys;
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        LocalDateTime at = rows.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                SqlTime.set(statement, i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
