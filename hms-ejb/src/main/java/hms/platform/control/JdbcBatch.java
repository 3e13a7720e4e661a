package hms.platform.control;

import hms.platform.RowBatch;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Rows on the connection of the caller's transaction.
 *
 * <p>Servers keep statements for who asks for the same text next: rows that were added and never written would be written by them.
 */
public final class JdbcBatch implements RowBatch {

    private final PreparedStatement statement;

    public JdbcBatch(EntityManager em, String text) {
        try {
            statement = em.unwrap(Connection.class).prepareStatement(text);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void add(Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void send() {
        try {
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            statement.clearBatch();
            statement.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
