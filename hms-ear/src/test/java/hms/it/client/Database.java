package hms.it.client;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The database under the server: empty at the start, thrown away at the end. */
public interface Database extends AutoCloseable {

    /** {@code h2} or {@code mariadb}. */
    String name();

    /** The {@code HMS_DB_*} settings that lead to it. */
    Map<String, String> settings(Path base);

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

        @Override
        public String name() {
            return "h2";
        }

        @Override
        public Map<String, String> settings(Path base) {
            return Map.of("HMS_DB_DRIVER", "h2", "HMS_DB_PASSWORD", "not-even-here-a-secret");
        }

        @Override
        public void close() {
            // The file goes with the server's directory.
        }
    }
}
