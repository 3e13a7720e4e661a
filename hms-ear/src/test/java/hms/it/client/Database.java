package hms.it.client;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The database under the server: empty at the start, thrown away at the end. */
public interface Database extends AutoCloseable {

    /** {@code h2} or {@code mariadb}. */
    String name();

    /** The {@code HMS_DB_*} settings that lead to it. */
    Map<String, String> settings(Path base);

    /** Its tables, as their owner; of the embedded one only while the server of this directory is down. */
    Connection open(Path base) throws SQLException;

    /** What it keeps outside the server's directory, a text for each table; nothing where all lies there. */
    default Map<String, String> keptElsewhere() {
        return Map.of();
    }

    /** The statements that its server has run; empty where nobody counts them. */
    default Optional<Traffic> traffic() {
        return Optional.empty();
    }

    @Override
    void close();

    /** What {@code hms.it.database} names: {@code h2}, unless it is {@code mariadb}. */
    static Database wanted() {
        return wanted("hms_it_" + ProcessHandle.current().pid());
    }

    /** The same; on MariaDB a schema of this name. */
    static Database wanted(String schema) {
        return "mariadb".equals(System.getProperty("hms.it.database")) ? MariaDb.open(schema) : new EmbeddedH2();
    }

    /** The shipped default: a file beside HMS's data. */
    record EmbeddedH2() implements Database {

        private static final String PASSWORD = "not-even-here-a-secret";

        @Override
        public String name() {
            return "h2";
        }

        @Override
        public Map<String, String> settings(Path base) {
            return Map.of("HMS_DB_DRIVER", "h2", "HMS_DB_PASSWORD", PASSWORD);
        }

        @Override
        public Connection open(Path base) throws SQLException {
            String file = base.resolve("hms/hms").toString();
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + file
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IFEXISTS=TRUE",
                    "sa",
                    PASSWORD);
        }

        @Override
        public void close() {
            // The file goes with the server's directory.
        }
    }
}
