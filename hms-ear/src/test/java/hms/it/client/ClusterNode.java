package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One node of the full distribution with the EAR, on loopback. */
final class ClusterNode {

    private final String name;
    private final Path base;
    private final Ports ports;
    private final Surroundings surroundings;
    private ServerProcess process;

    private ClusterNode(String name, Path base, Ports ports, Surroundings surroundings) {
        this.name = name;
        this.base = base;
        this.ports = ports;
        this.surroundings = surroundings;
    }

    /** One whose settings are these already; to be started. */
    static ClusterNode of(String name, Path base, Database database, Map<String, String> settings) throws IOException {
        Ports ports = Ports.free();
        return new ClusterNode(
                name,
                base,
                ports,
                Surroundings.of(base, ports, database).with(settings).with(Map.of("HMS_NODE", name)));
    }

    /** What it serves from its next start on. */
    void deploy(Path ear) throws IOException {
        Files.copy(ear, base.resolve("deployments/hms.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns once HMS is deployed. */
    void start() {
        List<String> arguments = new ArrayList<>(WildFly.arguments(ports));
        arguments.add("-Djboss.node.name=" + name);
        arguments.add("-Dwildfly.jgroups.statistics-enabled=true");
        try {
            process = WildFly.start(FullServer.home(), "standalone-ha.xml", base, arguments, surroundings);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        process.awaitStart();
    }

    /** {@code kill -9}. */
    void kill() {
        if (process != null) {
            process.kill();
        }
    }

    void stop() {
        process.stop();
    }

    String name() {
        return name;
    }

    /** Where it answers without the proxy, ending in a slash. */
    URI address() {
        return ports.address();
    }

    int managementPort() {
        return ports.management();
    }

    /** What it said since its last start. */
    String console() {
        return process.console();
    }
}
