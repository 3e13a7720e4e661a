package hms.it.client;

import hms.it.Figures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The house under test: one server with free ports on loopback, an empty database and a mailbox of its own. */
public final class House {

    /** What monitoring shows. */
    public static final String METRICS_TOKEN = "figures for the tests";

    private static House open;

    private final ServerKind kind;
    private final Path base;
    private final Ports ports;
    private final Database database;
    private final Surroundings surroundings;
    private final ServerProcess server;
    private final Instant began;

    private House(
            ServerKind kind,
            Path base,
            Ports ports,
            Database database,
            Surroundings surroundings,
            ServerProcess server,
            Instant began) {
        this.kind = kind;
        this.base = base;
        this.ports = ports;
        this.database = database;
        this.surroundings = surroundings;
        this.server = server;
        this.began = began;
    }

    /** The running house, started if need be. */
    static synchronized House open() {
        if (open == null) {
            Database database = Database.wanted();
            try {
                open = start(database);
            } catch (IOException | RuntimeException cause) {
                database.close();
                throw new IllegalStateException("The server for the tests did not start", cause);
            }
        }
        return open;
    }

    /** The house that the suite has opened. */
    public static House now() {
        return open();
    }

    static synchronized void shut() {
        if (open != null) {
            open.stop();
            open = null;
        }
    }

    /** Where people find HMS, ending in a slash. */
    public URI address() {
        return ports.address();
    }

    /** What Arquillian must know to deploy here. */
    Map<String, String> connection() {
        return kind.connection(ports);
    }

    ProcessHandle process() {
        return server.process();
    }

    /** All that the server keeps: its logs, its settings, and HMS's own {@code hms}. */
    public Path base() {
        return base;
    }

    public Database database() {
        return database;
    }

    /** What the server was told and must never tell. */
    public List<String> secrets() {
        return List.of(
                surroundings.settings().get("HMS_MASTER_KEY"),
                surroundings.settings().get("HMS_DB_PASSWORD"),
                METRICS_TOKEN);
    }

    private static House start(Database database) throws IOException {
        Path base = Path.of(System.getProperty("hms.it.dir")).toAbsolutePath().resolve("server-" + database.name());
        Ports ports = Ports.free();
        ServerKind kind = ServerKind.wanted();
        kind.prepare(base);
        Surroundings surroundings = Surroundings.of(base, ports, database);
        Instant began = Instant.now();
        ServerProcess server = kind.start(base, ports, surroundings);
        server.awaitStart();
        return new House(kind, base, ports, database, surroundings, server, began);
    }

    /** HMS is there, with the tests inside: how long that took on an empty database, demo data included. */
    void note() {
        Figures.note(
                "up on " + kind.name() + " and " + database.name(),
                Duration.between(began, Instant.now()).toMillis() + " ms");
    }

    private void stop() {
        server.mostMemory()
                .ifPresent(most -> Figures.note("memory of " + kind.name() + " on " + database.name(), most));
        server.stop();
        database.close();
        Mailbox.close();
        Chrome.close();
    }

    /** The server's log so far. */
    public String log() {
        try {
            return Files.readString(kind.log(base));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
