package hms.it.client;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Debian's haproxy as {@code server-config/proxy/haproxy.cfg} sets it up, but on loopback and without TLS. */
final class HaProxy implements AutoCloseable {

    private static final String NODE = "../server-config/proxy/node";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final int port;
    private final Path socket;
    private final Path directory;
    private Process process;

    HaProxy(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        port = Ports.one();
        socket = Path.of(System.getProperty("java.io.tmpdir"), "hms-it-proxy-" + port + ".sock");
    }

    /** Where people find HMS, ending in a slash. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/hms/");
    }

    void start(URI one, URI two) throws IOException {
        Path file = Shipped.file("proxy/haproxy.cfg")
                .say("bind :80", "bind 127.0.0.1:" + Ports.one())
                .say("bind :443 ssl crt /etc/ssl/hms/hms.pem ssl-min-ver TLSv1.2", "bind 127.0.0.1:" + port)
                .say("X-Forwarded-Proto https", "X-Forwarded-Proto http")
                .say("X-Forwarded-Port 443", "X-Forwarded-Port " + port)
                .say("src 10.0.0.0/8", "src 127.0.0.0/8")
                .say("/run/haproxy/admin.sock", socket.toString())
                .say("server one 127.0.0.1:8080", "server one " + one.getAuthority())
                .say("# server two 192.0.2.2:8080", "server two " + two.getAuthority())
                .writtenTo(directory.resolve("haproxy.cfg"));
        process = new ProcessBuilder(Programs.find("haproxy").orElseThrow().toString(), "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("haproxy.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** {@code server-config/proxy/node} with these arguments; fails if it does. */
    String node(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("sh", NODE), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true);
        builder.environment().put("HMS_PROXY_SOCKET", socket.toString());
        Process run = builder.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (run.waitFor() != 0) {
            throw new IllegalStateException("node " + String.join(" ", arguments) + ": " + said);
        }
        return said;
    }

    /** Returns once these nodes take requests. */
    void awaitInService(List<String> nodes) throws InterruptedException {
        if (!Patience.until(PATIENCE, () -> inService(nodes))) {
            throw new IllegalStateException("not in service: " + nodes);
        }
    }

    private boolean inService(List<String> nodes) {
        try {
            String said = node("list");
            return nodes.stream().allMatch(node -> said.contains(node + " UP"));
        } catch (IOException | IllegalStateException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
    }
}
