package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A hospital's directory: OpenLDAP as a process of its own on loopback, with invented people and groups. */
public final class Slapd {

    /** What everybody in the directory has as their password. */
    public static final String PASSWORD = "counts with engines";

    private static final Path PROGRAM = Path.of("/usr/sbin/slapd");
    private static final String SUFFIX = "dc=hospital,dc=example";
    private static final String READER = "cn=reader," + SUFFIX;
    private static final String READS = "reads only";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder;
    private final int port;
    private Process process;

    private Slapd(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    /** One with the people of {@code directory/people.ldif}, which answers. */
    public static Slapd started(Path folder) {
        return started(folder, "");
    }

    /** The same with these lines at the head of its settings. */
    public static Slapd started(Path folder, String settings) {
        try {
            Slapd slapd = new Slapd(folder, Ports.one());
            Files.createDirectories(folder.resolve("data"));
            Files.writeString(folder.resolve("slapd.conf"), settings + "\n" + slapd.settings());
            try (var people = Slapd.class.getResourceAsStream("/directory/people.ldif")) {
                Files.copy(people, folder.resolve("people.ldif"));
            }
            slapd.run("-T", "add", "-f", "slapd.conf", "-l", "people.ldif").waitFor();
            slapd.start();
            return slapd;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public int port() {
        return port;
    }

    /** What HMS is told of it, and that it reaches it here. */
    public Map<String, String> surroundings(int reachedAt) {
        return Map.of(
                "HMS_LDAP_URL", "ldap://127.0.0.1:" + reachedAt,
                "HMS_LDAP_BIND_DN", READER,
                "HMS_LDAP_BIND_PASSWORD", READS,
                "HMS_LDAP_USERS", "ou=people," + SUFFIX,
                "HMS_LDAP_GROUPS", "ou=groups," + SUFFIX);
    }

    /** Answers again, with what it knew before; returns once it does. */
    void start() throws IOException, InterruptedException {
        process = run("-f", "slapd.conf", "-h", "ldap://127.0.0.1:" + port, "-d", "0");
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("slapd did not start: " + Files.readString(folder.resolve("log")));
            }
            Thread.sleep(100);
        }
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process run(String... arguments) throws IOException {
        String[] line = new String[arguments.length + 1];
        line[0] = PROGRAM.toString();
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        Process started = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        return started;
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String settings() {
        return """
                include /etc/ldap/schema/core.schema
                include /etc/ldap/schema/cosine.schema
                include /etc/ldap/schema/inetorgperson.schema
                modulepath /usr/lib/ldap
                moduleload back_mdb
                database mdb
                suffix "%s"
                rootdn "%s"
                rootpw "%s"
                directory data
                """
                .formatted(SUFFIX, READER, READS);
    }
}
