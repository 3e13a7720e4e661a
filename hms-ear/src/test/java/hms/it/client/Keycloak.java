package hms.it.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A hospital's identity provider: Keycloak as a process of its own on loopback, with invented people and groups. */
final class Keycloak {

    /** What everybody there has as their password. */
    static final String PASSWORD = "counts with engines";

    private static final String SECRET = "known-to-both";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Path home;
    private final int port;
    private Process process;

    private Keycloak(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** One with the people of {@code provider/hospital-realm.json}, which knows HMS at this address; it answers. */
    static Keycloak startedFor(URI hms) throws IOException, InterruptedException {
        Keycloak keycloak =
                new Keycloak(Path.of(System.getProperty("hms.it.keycloak")).toAbsolutePath(), Ports.one());
        Path data = keycloak.home.resolve("data");
        Trees.delete(data);
        Path people = Files.createDirectories(data.resolve("import")).resolve("hospital-realm.json");
        try (InputStream realm = Keycloak.class.getResourceAsStream("/provider/hospital-realm.json")) {
            Files.writeString(
                    people,
                    new String(realm.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("@HMS@", hms.toString())
                            .replace("@SECRET@", SECRET));
        }
        keycloak.start();
        return keycloak;
    }

    /** What HMS is told of it. */
    Map<String, String> surroundings() {
        return Map.of("HMS_OIDC_ISSUER", issuer(), "HMS_OIDC_CLIENT_SECRET", SECRET);
    }

    /** Its name for itself, and the address below which it answers. */
    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/hospital";
    }

    /** Answers again, with what it knew before; returns once it does. */
    void start() throws IOException, InterruptedException {
        Path log = home.resolve("data/console.log");
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-port=" + port,
                        "--http-host=127.0.0.1",
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m");
        process = builder.start();
        ProcessHandle started = process.toHandle();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started)));
        if (!Patience.until(PATIENCE, () -> answers() || !process.isAlive()) || !process.isAlive()) {
            throw new IllegalStateException("Keycloak did not start: " + Files.readString(log));
        }
    }

    void stop() throws InterruptedException {
        end(process.toHandle());
        process.waitFor(30, TimeUnit.SECONDS);
        if (!Patience.until(Duration.ofSeconds(30), () -> !answers())) {
            throw new IllegalStateException("Keycloak goes on");
        }
    }

    /** The script, and the Java that it started. */
    private static void end(ProcessHandle started) {
        started.descendants().forEach(ProcessHandle::destroyForcibly);
        started.destroyForcibly();
    }

    private boolean answers() {
        return Patience.answers(URI.create(issuer() + "/.well-known/openid-configuration"));
    }
}
