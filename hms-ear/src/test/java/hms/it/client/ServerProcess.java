package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server as a process with a base directory of its own. */
abstract class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * Returns once the server has started, with what lies among its deployments; tells its console if it does not, or
     * only with errors.
     */
    final void awaitStart() {
        if (!reached(() -> started() || failed()) || !started()) {
            String said = console();
            kill();
            throw new IllegalStateException("The server did not start:\n" + said);
        }
    }

    private static boolean reached(BooleanSupplier state) {
        try {
            return Patience.until(PATIENCE, state);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    abstract boolean started();

    abstract boolean failed();

    /** What the server has said since it was started. */
    abstract String console();

    abstract ProcessHandle process();

    /** The most memory that it held so far, as Linux counts it. */
    final Optional<String> mostMemory() {
        Path status = Path.of("/proc", String.valueOf(process().pid()), "status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .map(line -> line.replaceAll("\\D+", " ").strip() + " kB")
                            .findFirst()
                    : Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** As an operator stops it, then by force. */
    final void stop() {
        process().destroy();
        await(process());
        kill();
    }

    /** As a power cut stops it: {@code kill -9}. */
    final void kill() {
        process().destroyForcibly();
        await(process());
    }

    private static void await(ProcessHandle process) {
        CompletableFuture<ProcessHandle> gone = process.onExit();
        gone.completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
    }
}
