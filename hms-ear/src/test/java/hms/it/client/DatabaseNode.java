package hms.it.client;

import hms.run.LocalMariaDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A MariaDB as {@code server-config/mariadb/90-hms.cnf} sets it up, one of two, on loopback. */
final class DatabaseNode implements AutoCloseable {

    private static final Path SHIPPED = Path.of("../server-config/mariadb/90-hms.cnf");
    private static final String ADMINISTRATOR = "hms_it_admin";

    /** Of this server alone: what is in the log of changes reaches the other one. */
    private static final String ACCOUNTS =
            """
            SET sql_log_bin = 0;
            CREATE USER IF NOT EXISTS %1$s@'%%' IDENTIFIED BY '%1$s';
            GRANT ALL ON *.* TO %1$s@'%%' WITH GRANT OPTION;
            """
                    .formatted(ADMINISTRATOR);

    private final Path top;
    private final int number;
    private LocalMariaDb server;

    private DatabaseNode(Path top, int number) {
        this.top = top;
        this.number = number;
    }

    /** The one of this number in this directory. */
    static DatabaseNode start(Path top, int number) throws IOException {
        DatabaseNode node = new DatabaseNode(top, number);
        node.start();
        return node;
    }

    /** Again, with what was kept there. */
    void start() throws IOException {
        List<String> options = new ArrayList<>();
        for (String line : Files.readAllLines(SHIPPED)) {
            if (line.contains(" = ") && !line.startsWith("#")) {
                options.add("--" + line.replace(" = ", "="));
            }
        }
        options.add("--server-id=" + number);
        server = LocalMariaDb.start(top, ACCOUNTS, options.toArray(String[]::new));
    }

    void kill() {
        server.kill();
    }

    @Override
    public void close() {
        server.stop();
    }

    int port() {
        return server.port();
    }

    /** As docs/high-availability.md says, from a user who may. */
    void follow(DatabaseNode primary) throws SQLException {
        execute(
                "CHANGE MASTER TO MASTER_HOST = '127.0.0.1', MASTER_PORT = " + primary.port()
                        + ", MASTER_USER = 'replica', MASTER_PASSWORD = 'replica', MASTER_USE_GTID = slave_pos",
                "START SLAVE");
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect("");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(server.url() + schema, ADMINISTRATOR, ADMINISTRATOR);
    }

    /** What {@code SHOW SLAVE STATUS} tells; empty where it follows nobody. */
    Map<String, String> following() throws SQLException {
        Map<String, String> told = new LinkedHashMap<>();
        try (Connection connection = connect("");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW SLAVE STATUS")) {
            if (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    told.put(row.getMetaData().getColumnName(column), row.getString(column));
                }
            }
        }
        return told;
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect("hms");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
