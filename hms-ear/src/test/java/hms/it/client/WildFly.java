package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The WildFly that the build provisioned. */
final class WildFly implements ServerKind {

    @Override
    public String name() {
        return "WildFly";
    }

    @Override
    public void prepare(Path base) throws IOException {
        Trees.delete(base);
        Trees.copy(ServerKind.home().resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("hms"));
        Files.createDirectories(deployments(base));
    }

    @Override
    public void apply(Path base, String... options) throws IOException, InterruptedException {
        Applied run = Applied.to(ServerKind.home(), base, options);
        if (run.exit() != 0) {
            throw new IllegalStateException(run.said());
        }
    }

    @Override
    public Path deployments(Path base) {
        return base.resolve("deployments");
    }

    @Override
    public Path log(Path base) {
        return base.resolve("log/server.log");
    }

    @Override
    public Map<String, String> connection(Ports ports) {
        return Map.of("jbossHome", ServerKind.home().toString(), "managementPort", String.valueOf(ports.management()));
    }

    @Override
    public ServerProcess start(Path base, Ports ports, Surroundings surroundings) throws IOException {
        return start(ServerKind.home(), "standalone.xml", base, arguments(ports), surroundings);
    }

    /** One of this home, by this configuration. */
    static ServerProcess start(
            Path home, String configuration, Path base, List<String> arguments, Surroundings surroundings)
            throws IOException {
        Path console = base.resolve("console.log");
        ProcessBuilder builder = new ProcessBuilder(StandaloneCommandBuilder.of(home)
                        .setBaseDirectory(base)
                        .setServerReadOnlyConfiguration(configuration)
                        .addJavaOptions(ServerKind.options(base))
                        .addServerArguments(arguments)
                        .build())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        surroundings.applyTo(builder.environment());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Running(process.toHandle(), console);
    }

    static List<String> arguments(Ports ports) {
        return List.of(
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1",
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.https.port=" + ports.https(),
                "-Djboss.management.http.port=" + ports.management(),
                "-Djboss.management.https.port=" + ports.managementSecure());
    }

    private static final class Running extends ServerProcess {

        private final ProcessHandle process;
        private final Path console;

        private Running(ProcessHandle process, Path console) {
            this.process = process;
            this.console = console;
        }

        @Override
        boolean started() {
            return console().contains("WFLYSRV0025");
        }

        @Override
        boolean failed() {
            return console().contains("WFLYSRV0026") || !process.isAlive();
        }

        @Override
        String console() {
            try {
                return Files.readString(console);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        @Override
        ProcessHandle process() {
            return process;
        }
    }
}
