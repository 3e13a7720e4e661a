package hms.it.client;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A primary and its replica behind one address, empty at the start. */
final class DatabasePair implements Database {

    private static final String OWNER = "hms_owner";
    private static final String APPLICATION = "hms";

    private final DatabaseNode primary;
    private final DatabaseNode replica;
    private final Relay address;

    private DatabasePair(DatabaseNode primary, DatabaseNode replica, Relay address) {
        this.primary = primary;
        this.replica = replica;
        this.address = address;
    }

    /** The replica follows. */
    static DatabasePair start(Path top) throws IOException, SQLException {
        Trees.delete(top);
        DatabaseNode primary = new DatabaseNode(top.resolve("one"), 1);
        DatabaseNode replica = new DatabaseNode(top.resolve("two"), 2);
        primary.start();
        replica.start();
        primary.execute(
                "SET GLOBAL read_only = 0",
                "CREATE USER replica@'%' IDENTIFIED BY 'replica'",
                "GRANT REPLICATION SLAVE ON *.* TO replica@'%'",
                "CREATE DATABASE hms CHARACTER SET utf8mb4",
                "CREATE USER " + OWNER + "@'%' IDENTIFIED BY '" + OWNER + "'",
                "CREATE USER " + APPLICATION + "@'%' IDENTIFIED BY '" + APPLICATION + "'",
                "GRANT ALL ON hms.* TO " + OWNER + "@'%' WITH GRANT OPTION");
        replica.follow(primary);
        return new DatabasePair(primary, replica, Relay.to(primary.port()));
    }

    DatabaseNode primary() {
        return primary;
    }

    DatabaseNode replica() {
        return replica;
    }

    Relay address() {
        return address;
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
                "jdbc:mysql://127.0.0.1:" + address.port() + "/hms?rewriteBatchedStatements=true",
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
        return primary.connect("hms");
    }

    @Override
    public void close() {
        address.close();
        primary.stop();
        replica.stop();
    }
}
