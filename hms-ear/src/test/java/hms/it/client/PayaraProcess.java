package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A domain that {@code asadmin start-domain} starts: the launcher leaves, the server stays. */
final class PayaraProcess extends ServerProcess {

    private static final HttpClient VISITOR = HttpClient.newHttpClient();

    private final Process launcher;
    private final Path base;
    private final long heard;
    private final URI answering;
    private ProcessHandle server;

    /** Its log begins after what was heard of it before; with an application of its own it has started once that answers. */
    PayaraProcess(Process launcher, Path base, long heard, URI answering) {
        this.launcher = launcher;
        this.base = base;
        this.heard = heard;
        this.answering = answering;
    }

    @Override
    boolean started() {
        return !launcher.isAlive() && launcher.exitValue() == 0 && (answering == null || answers());
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(answering)
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return VISITOR.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    boolean failed() {
        return !launcher.isAlive()
                && (launcher.exitValue() != 0
                        || !process().isAlive()
                        || console().contains("Exception while loading the app"));
    }

    @Override
    String console() {
        try {
            byte[] log = Files.readAllBytes(base.resolve("logs/server.log"));
            int from = (int) Math.min(heard, log.length);
            return Files.readString(base.resolve("console.log"))
                    + new String(log, from, log.length - from, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The server itself once it is there; remembered, because another process may get its number when it is gone. */
    @Override
    synchronized ProcessHandle process() {
        if (server == null) {
            server = running(base).orElse(null);
        }
        return server == null ? launcher.toHandle() : server;
    }

    /** The process that runs this domain, as the domain itself noted. */
    static Optional<ProcessHandle> running(Path domain) {
        Path note = note(domain);
        try {
            return Files.exists(note)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(note).strip()))
                    : Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What a killed server has left says nothing about the next one. */
    static void forget(Path domain) throws IOException {
        Files.deleteIfExists(note(domain));
    }

    private static Path note(Path domain) {
        return domain.resolve("config/pid");
    }
}
