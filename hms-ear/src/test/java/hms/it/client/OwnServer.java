package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** A server beside the suite's: the EAR as it is shipped, to be started, killed and started again on the same data. */
public final class OwnServer implements AutoCloseable {

    private final ServerKind kind;
    private final Path base;
    private final Ports ports;
    private final Database database;
    private ServerProcess process;

    private OwnServer(ServerKind kind, Path base, Ports ports, Database database) {
        this.kind = kind;
        this.base = base;
        this.ports = ports;
        this.database = database;
    }

    /** One of this name with an empty database, on the kind of database that the suite runs on. */
    public static OwnServer named(String name) {
        return on(Database.wanted("hms_it_" + name), name);
    }

    /** One of this name on this database. */
    static OwnServer on(Database database, String name) {
        try {
            Path base =
                    Path.of(System.getProperty("hms.it.dir")).toAbsolutePath().resolve("own-" + name);
            ServerKind kind = ServerKind.wanted();
            kind.prepare(base);
            Files.copy(
                    Path.of(System.getProperty("hms.it.ear")),
                    kind.deployments(base).resolve("hms.ear"));
            return new OwnServer(kind, base, Ports.free(), database);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The same, prepared as operations do with these options of the server's {@code apply}. */
    OwnServer applied(String... options) throws IOException, InterruptedException {
        kind.apply(base, options);
        return this;
    }

    /** Starts in demo mode. */
    public void start() {
        start(Map.of());
    }

    /** Starts with these settings beside the usual ones; returns once HMS is deployed, or fails with the console. */
    public void start(Map<String, String> settings) {
        try {
            process = kind.start(
                    base, ports, Surroundings.of(base, ports, database).with(settings));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        process.awaitStart();
    }

    /** {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    public void stop() {
        process.stop();
    }

    /** The settings that it starts with, unless told otherwise. */
    Map<String, String> settings() {
        return Surroundings.of(base, ports, database).settings();
    }

    /** Its tables; of the embedded database only while it is down. */
    Connection tables() throws SQLException {
        return database.open(base);
    }

    /** What its database was asked so far, by everybody; empty where the database does not count. */
    Optional<Traffic> traffic() {
        return database.traffic();
    }

    /** Where it answers, ending in a slash. */
    public URI address() {
        return ports.address();
    }

    /** HMS's own directory: the embedded database, the first administrator's link. */
    public Path data() {
        return base.resolve("hms");
    }

    @Override
    public void close() {
        if (process != null) {
            process.kill();
        }
        database.close();
    }
}
