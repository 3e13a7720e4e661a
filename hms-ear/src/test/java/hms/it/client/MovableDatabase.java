package hms.it.client;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The hospital's MariaDB at an address that stays, whichever server stands behind it; empty at the start. */
final class MovableDatabase implements Database {

    private static final String OWNER = "hms_owner";
    private static final String APPLICATION = "hms";
    private static final String SCHEMA = "hms";

    private final Relay address;
    private DatabaseNode node;

    private MovableDatabase(DatabaseNode node) throws IOException {
        this.node = node;
        address = Relay.to(node.port());
    }

    /** Prepares this server, which runs, and stands behind it. */
    static MovableDatabase on(DatabaseNode first) throws IOException, SQLException {
        first.execute(
                "SET GLOBAL read_only = 0",
                "CREATE DATABASE " + SCHEMA + " CHARACTER SET utf8mb4",
                "CREATE USER " + OWNER + "@'%' IDENTIFIED BY '" + OWNER + "'",
                "CREATE USER " + APPLICATION + "@'%' IDENTIFIED BY '" + APPLICATION + "'",
                "GRANT ALL ON " + SCHEMA + ".* TO " + OWNER + "@'%' WITH GRANT OPTION");
        return new MovableDatabase(first);
    }

    /** Whoever asks from now on meets this server. */
    void moveTo(DatabaseNode next) {
        node = next;
        address.moveTo(next.port());
    }

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public Map<String, String> settings(Path base) {
        return Map.of(
                "HMS_DB_DRIVER",
                "mysql",
                "HMS_DB_URL",
                "jdbc:mysql://127.0.0.1:" + address.port() + "/" + SCHEMA + "?rewriteBatchedStatements=true",
                "HMS_DB_USER",
                APPLICATION,
                "HMS_DB_PASSWORD",
                APPLICATION,
                "HMS_DB_OWNER_USER",
                OWNER,
                "HMS_DB_OWNER_PASSWORD",
                OWNER);
    }

    @Override
    public Connection open(Path base) throws SQLException {
        return node.connect(SCHEMA);
    }

    @Override
    public void close() {
        address.close();
    }
}
