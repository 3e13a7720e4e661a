package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The server that the build provisioned ({@code hms.it.home}), as a process with a base directory of its own, so that
 * nothing of a run stays in it.
 */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    static final Path HOME =
            Path.of(System.getProperty("hms.it.home", "target/server")).toAbsolutePath();

    private final Path base;
    private final Process process;

    private ServerProcess(Path base, Process process) {
        this.base = base;
        this.process = process;
    }

    /** Empties the base directory and puts the server's settings there. */
    static void prepare(Path base) throws IOException {
        Trees.delete(base);
        Trees.copy(HOME.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("hms"));
        Files.createDirectories(base.resolve("deployments"));
    }

    /** Starts with these settings and does not wait. */
    static ServerProcess start(Path base, Ports ports, Surroundings surroundings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(StandaloneCommandBuilder.of(HOME)
                        .setBaseDirectory(base)
                        .setServerReadOnlyConfiguration("standalone.xml")
                        .addJavaOptions(
                                "-Xms256m", "-Xmx900m", "-Djava.net.preferIPv4Stack=true", "-Duser.timezone=UTC")
                        .addJavaOptions(sizes())
                        .addServerArguments(ports.arguments())
                        .build())
                .redirectErrorStream(true)
                .redirectOutput(base.resolve("console.log").toFile());
        surroundings.applyTo(builder.environment());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new ServerProcess(base, process);
    }

    /** How much the tests do, for those that run inside. */
    private static List<String> sizes() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("hms.it."))
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .toList();
    }

    /** Returns once the server says that it has started; tells its console if it does not, or only with errors. */
    void awaitStart() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!console().contains("WFLYSRV0025")) {
            if (console().contains("WFLYSRV0026")
                    || !process.isAlive()
                    || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not start:\n" + console());
            }
            pause();
        }
    }

    String console() {
        try {
            return Files.readString(base.resolve("console.log"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** As an operator stops it, then by force. */
    void stop() {
        process.destroy();
        await(30);
        kill();
    }

    /** As a power cut stops it: {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        await(30);
    }

    private void await(int seconds) {
        try {
            process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
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
