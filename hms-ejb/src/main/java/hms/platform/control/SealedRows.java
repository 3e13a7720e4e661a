package hms.platform.control;

import hms.platform.FieldCipher;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One sealed column of one table: which values carry which data key, and sealing them anew. */
final class SealedRows {

    private final String table;
    private final String column;

    SealedRows(String table, String column) {
        this.table = table;
        this.column = column;
    }

    /** How many values do not carry this key. */
    long without(Connection connection, int key) throws SQLException {
        return count(connection, false, key);
    }

    /** How many values carry this key. */
    long with(Connection connection, int key) throws SQLException {
        return count(connection, true, key);
    }

    private long count(Connection connection, boolean carried, int key) throws SQLException {
        String place = SqlName.checked(column);
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM " + SqlName.checked(table)
                + " WHERE " + place + " IS NOT NULL AND (SUBSTRING(" + place + ", 1, 5) = ?) = ?")) {
            select.setBoolean(2, carried);
            select.setBytes(1, FieldCipher.header(key));
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /**
     * Seals the next values that do not carry this key, in the caller's transaction, and answers the id of the last
     * row looked at; the same id means the end. A value that a user has changed in between is left as it is.
     */
    long sealAnew(Connection connection, int key, long afterId, int most) throws SQLException {
        long last = afterId;
        for (Map.Entry<Long, byte[]> row : next(connection, key, afterId, most).entrySet()) {
            last = row.getKey();
            String plain = FieldCipher.open(row.getValue(), table, last, column);
            replace(connection, last, row.getValue(), FieldCipher.seal(plain, table, last, column));
        }
        return last;
    }

    /** The next values that do not carry this key, by row id. */
    Map<Long, byte[]> next(Connection connection, int key, long afterId, int most) throws SQLException {
        Map<Long, byte[]> found = new LinkedHashMap<>();
        String place = SqlName.checked(column);
        try (PreparedStatement select = connection.prepareStatement("SELECT id, " + place + " FROM "
                + SqlName.checked(table) + " WHERE id > ? AND " + place + " IS NOT NULL AND SUBSTRING(" + place
                + ", 1, 5) <> ? ORDER BY id LIMIT ?")) {
            select.setInt(3, most);
            select.setLong(1, afterId);
            select.setBytes(2, FieldCipher.header(key));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), rows.getBytes(2));
                }
            }
        }
        return found;
    }

    /** So many of the oldest and of the newest values, by row id. */
    Map<Long, byte[]> ends(Connection connection, int most) throws SQLException {
        Map<Long, byte[]> found = new LinkedHashMap<>();
        String place = SqlName.checked(column);
        String values = "SELECT id, " + place + " FROM " + SqlName.checked(table) + " WHERE " + place
                + " IS NOT NULL ORDER BY id ";
        for (String end : new String[] {"ASC", "DESC"}) {
            try (PreparedStatement select = connection.prepareStatement(values + end + " LIMIT ?")) {
                select.setInt(1, most);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getLong(1), rows.getBytes(2));
                    }
                }
            }
        }
        return found;
    }

    /** Replaces the value, unless somebody has changed it meanwhile. */
    void replace(Connection connection, long id, byte[] before, byte[] sealed) throws SQLException {
        String place = SqlName.checked(column);
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE " + SqlName.checked(table) + " SET " + place + " = ? WHERE id = ? AND " + place + " = ?")) {
            update.setBytes(1, sealed);
            update.setLong(2, id);
            update.setBytes(3, before);
            update.executeUpdate();
        }
    }
}
