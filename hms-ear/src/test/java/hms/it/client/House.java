package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The house under test: one server with free ports on loopback, an empty database and a mailbox of its own.
 *
 * <p>Runs the server that the build provisioned ({@code hms.it.home}) from a base directory of its own, so nothing
 * of the run stays in it.
 */
public final class House {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static House open;

    private final Path base;
    private final Ports ports;
    private final Database database;
    private final Process server;

    private House(Path base, Ports ports, Database database, Process server) {
        this.base = base;
        this.ports = ports;
        this.database = database;
        this.server = server;
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

    public int managementPort() {
        return ports.management();
    }

    /** What the server keeps: {@code log}, {@code data}, {@code configuration} and HMS's own {@code hms}. */
    public Path base() {
        return base;
    }

    public Database database() {
        return database;
    }

    private static House start(Database database) throws IOException {
        Path home = Path.of(System.getProperty("hms.it.home")).toAbsolutePath();
        Path base = Path.of(System.getProperty("hms.it.dir")).toAbsolutePath().resolve("server-" + database.name());
        Trees.delete(base);
        Trees.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("hms"));
        Files.createDirectories(base.resolve("deployments"));
        Ports ports = Ports.free();
        ProcessBuilder builder = new ProcessBuilder(command(home, base, ports))
                .redirectErrorStream(true)
                .redirectOutput(base.resolve("console.log").toFile());
        Surroundings.of(base, ports, database).applyTo(builder.environment());
        Process server = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        House house = new House(base, ports, database, server);
        house.awaitStart();
        return house;
    }

    private static List<String> command(Path home, Path base, Ports ports) {
        return StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .setServerReadOnlyConfiguration("standalone.xml")
                .addJavaOptions("-Xms256m", "-Xmx900m", "-Djava.net.preferIPv4Stack=true", "-Duser.timezone=UTC")
                .addServerArguments(ports.arguments())
                .build();
    }

    private void awaitStart() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!hasStarted()) {
            if (!server.isAlive() || Instant.now().isAfter(deadline)) {
                server.destroyForcibly();
                throw new IllegalStateException("See " + base.resolve("console.log") + "\n" + console());
            }
            pause();
        }
    }

    private boolean hasStarted() throws IOException {
        String said = console();
        if (said.contains("WFLYSRV0026")) {
            throw new IllegalStateException("The server started with errors:\n" + said);
        }
        return said.contains("WFLYSRV0025");
    }

    private String console() throws IOException {
        return Files.readString(base.resolve("console.log"));
    }

    private void stop() {
        server.destroy();
        try {
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            database.close();
            Mailbox.close();
            Chrome.close();
        }
    }

    /** The server's log so far. */
    public String log() {
        try {
            return Files.readString(base.resolve("log/server.log"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
