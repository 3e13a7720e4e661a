package hms.platform.control;

import hms.platform.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Keeps the keys in the database, wrapped by the master key, which never enters it. */
@ApplicationScoped
public class KeyKeeper {

    /** The row of the root secret; data keys count from 1. */
    static final int ROOT = 0;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Clock clock;

    /** The keys of this database, made now if it has none yet; newer ones of other nodes are found from here on. */
    KeyRing load(DataSource database) {
        MasterKey master = master();
        KeyRing ring = load(database, master);
        KeyRing.reloadFrom(() -> {
            KeyRing newer = load(database, master);
            KeyRing.install(newer);
            return newer;
        });
        return ring;
    }

    /** Takes up keys that another node has begun or removed. */
    void refresh() {
        refresh(ServerResources.database());
    }

    void refresh(DataSource database) {
        KeyRing.install(load(database, master()));
    }

    MasterKey master() {
        return MasterKey.given();
    }

    KeyRing load(DataSource database, MasterKey master) {
        try (Connection connection = database.getConnection()) {
            Map<Integer, byte[]> keys = read(connection, master);
            if (!keys.containsKey(ROOT) || keys.size() == 1) {
                add(connection, ROOT, master);
                add(connection, ROOT + 1, master);
                keys = read(connection, master);
            }
            byte[] root = keys.remove(ROOT);
            return KeyRing.of(
                    root,
                    keys,
                    keys.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow());
        } catch (SQLException e) {
            throw new IllegalStateException("The keys cannot be read from the database: " + e.getMessage(), e);
        }
    }

    /** Makes a new data key, which is the writing one from the next load on. */
    int begin(DataSource database) {
        MasterKey master = master();
        try (Connection connection = database.getConnection()) {
            int id = read(connection, master).keySet().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(ROOT)
                    + 1;
            add(connection, id, master);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("A new key cannot be stored: " + e.getMessage(), e);
        }
    }

    /** Another node may add the same key at the same moment; whoever was first, made it. */
    private void add(Connection connection, int id, MasterKey master) throws SQLException {
        byte[] key = new byte[KeyRing.KEY_BYTES];
        RANDOM.nextBytes(key);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO crypto_key (id, kind, wrapped, created_at) VALUES (?, ?, ?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, id == ROOT ? "ROOT" : "DATA");
            insert.setBytes(3, master.wrap(id, key));
            SqlTime.set(insert, 4, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
            insert.executeUpdate();
        } catch (SQLIntegrityConstraintViolationException madeByAnotherNode) {
            return;
        }
    }

    private static Map<Integer, byte[]> read(Connection connection, MasterKey master) throws SQLException {
        Map<Integer, byte[]> keys = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT id, wrapped FROM crypto_key");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                keys.put(rows.getInt("id"), master.unwrap(rows.getInt("id"), rows.getBytes("wrapped")));
            }
        }
        return keys;
    }
}
