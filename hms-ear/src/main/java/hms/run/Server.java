package hms.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned WildFly with the EAR in it, as a process of its own. */
final class Server {

    private static final int STOP_SECONDS = 40;
    private static final int SERVER_ERRORS = 500;

    private final Order order;
    private final DataDirectory data;
    private final Process process;
    private final BootLog log = new BootLog();

    private Server(Order order, DataDirectory data, Process process) {
        this.order = order;
        this.data = data;
        this.process = process;
    }

    /** Its environment is ours and these settings. */
    static Server start(Order order, DataDirectory data, Map<String, String> more) {
        deploy(order);
        ProcessBuilder builder = new ProcessBuilder(command(order, data)).redirectErrorStream(true);
        Map<String, String> settings = builder.environment();
        settings.putAll(more);
        settings.putIfAbsent("HMS_MODE", "demo");
        settings.putIfAbsent("HMS_BASE_URL", order.address());
        settings.put("HMS_DATA_DIR", data.path().toString());
        settings.put("HMS_COOKIE_SECURE", "false");
        try {
            Process process = builder.start();
            data.remember(process.toHandle());
            Server server = new Server(order, data, process);
            Thread reader = new Thread(() -> server.log.follow(process.getInputStream()), "hms-server-output");
            reader.setDaemon(true);
            reader.start();
            return server;
        } catch (IOException e) {
            throw new CannotRun("Java cannot be started: " + e.getMessage() + ".");
        }
    }

    /** The server may be of an earlier build; the EAR never is. */
    private static void deploy(Order order) {
        Path deployments = order.server().resolve("standalone/deployments");
        try {
            try (var left = Files.newDirectoryStream(deployments, "hms.ear*")) {
                for (Path old : left) {
                    Files.delete(old);
                }
            }
            Files.copy(order.ear(), deployments.resolve("hms.ear"));
        } catch (IOException e) {
            throw new CannotRun("The server in " + order.server() + " is not whole: run mvn clean, then try again.");
        }
    }

    private static List<String> command(Order order, DataDirectory data) {
        return StandaloneCommandBuilder.of(order.server())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setLogDirectory(data.logs())
                .setJavaOptions("-Xms128m", "-Xmx768m", "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true")
                .addJavaOption("-Dorg.jboss.logmanager.nocolor=true")
                .addServerArgument("-b=127.0.0.1")
                .addServerArgument("-bmanagement=127.0.0.1")
                .addServerArgument("-Djboss.http.port=" + order.port())
                .addServerArgument("-Djboss.management.http.port=" + Ports.free())
                .build();
    }

    /** Returns once the first page answers. */
    void awaitReady() throws InterruptedException {
        if (!log.ready() || !answers()) {
            stop();
            throw new CannotRun("HMS did not start: " + log.reason() + " (The server's log: "
                    + data.logs().resolve("server.log") + ")");
        }
    }

    /** Returns once the server has ended, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
        data.forget();
    }

    /** Stops as an operator would, so that open work is finished; then by force. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        data.forget();
    }

    private boolean answers() throws InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + order.port() + "/hms/"))
                .timeout(Duration.ofMinutes(1))
                .build();
        try {
            HttpResponse<Void> answer = HttpClient.newHttpClient().send(page, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() < SERVER_ERRORS;
        } catch (IOException e) {
            return false;
        }
    }
}
