package hms.platform.control;

import hms.platform.EncryptedColumns;
import hms.platform.FieldCipher;
import hms.platform.entity.KeyVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Opens a sample of everything that is sealed: the oldest and the newest values of each column. What they say is kept nowhere. */
@ApplicationScoped
public class KeyCheck {

    /** So many from either end of each column. */
    static final int SAMPLE = 50;

    @Inject
    @Any
    Instance<EncryptedColumns> capabilities;

    /** What opened and what did not. */
    public KeyVerdict check() {
        return check(ServerResources.database());
    }

    KeyVerdict check(DataSource database) {
        List<String> unreadable = new ArrayList<>();
        int columns = 0;
        long opened = 0;
        try (Connection connection = database.getConnection()) {
            for (EncryptedColumns capability : capabilities) {
                for (EncryptedColumns.EncryptedTable table : capability.encrypted()) {
                    for (String column : table.columns()) {
                        columns++;
                        opened += open(connection, table.table(), column, unreadable);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The sealed values cannot be read: " + e.getMessage(), e);
        }
        return new KeyVerdict(columns, opened, unreadable);
    }

    private static long open(Connection connection, String table, String column, List<String> unreadable)
            throws SQLException {
        Map<Long, byte[]> sample = new SealedRows(table, column).ends(connection, SAMPLE);
        long opened = 0;
        for (Map.Entry<Long, byte[]> value : sample.entrySet()) {
            if (opens(value.getValue(), table, value.getKey(), column)) {
                opened++;
            } else {
                unreadable.add(table + " " + value.getKey() + " " + column);
            }
        }
        return opened;
    }

    private static boolean opens(byte[] sealed, String table, long id, String column) {
        try {
            FieldCipher.open(sealed, table, id, column);
            return true;
        } catch (IllegalStateException | IllegalArgumentException changedOrKeyMissing) {
            return false;
        }
    }
}
