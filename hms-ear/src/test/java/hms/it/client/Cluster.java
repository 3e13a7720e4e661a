package hms.it.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Two nodes of the full distribution behind haproxy, one database. */
final class Cluster implements AutoCloseable {

    private final Database database;
    private final HaProxy proxy;
    private final ClusterNode one;
    private final ClusterNode two;

    private Cluster(Database database, HaProxy proxy, ClusterNode one, ClusterNode two) {
        this.database = database;
        this.proxy = proxy;
        this.one = one;
        this.two = two;
    }

    /** Prepared as docs/high-availability.md says, with an empty database; started, both nodes in service. */
    static Cluster start(String name, Database database) throws IOException, InterruptedException {
        Path top = Path.of(System.getProperty("hms.it.dir")).toAbsolutePath().resolve(name);
        Path first = top.resolve("one");
        Path second = top.resolve("two");
        prepare(first, second);
        int firstPort = Ports.one();
        int secondPort = Ports.one();
        HaProxy proxy = new HaProxy(top);
        String peers = "127.0.0.1[" + firstPort + "],127.0.0.1[" + secondPort + "]";
        Map<String, String> common = Map.of(
                "HMS_BASE_URL",
                proxy.address().toString(),
                "HMS_BEHIND_PROXY",
                "true",
                "HMS_CLUSTER_PEERS",
                peers,
                "HMS_CLUSTER_PASSWORD",
                ClusterKey.PASSWORD);
        Cluster cluster = new Cluster(
                database,
                proxy,
                ClusterNode.of("one", first, database, with(common, firstPort)),
                ClusterNode.of("two", second, database, with(common, secondPort)));
        try {
            cluster.begin();
        } catch (IOException | InterruptedException | RuntimeException failed) {
            cluster.close();
            throw failed;
        }
        return cluster;
    }

    private static void prepare(Path first, Path second) throws IOException, InterruptedException {
        FullServer.prepare(first);
        Applied applied = Applied.to(FullServer.home(), first, "--ha");
        if (applied.exit() != 0) {
            throw new IllegalStateException("apply --ha: " + applied.said());
        }
        ClusterKey.make(first);
        Trees.delete(second);
        Trees.copy(first, second);
    }

    private static Map<String, String> with(Map<String, String> common, int port) {
        return new Surroundings(common)
                .with(Map.of("HMS_CLUSTER_PORT", String.valueOf(port)))
                .settings();
    }

    private void begin() throws IOException, InterruptedException {
        Path ear = ear();
        one.deploy(ear);
        two.deploy(ear);
        one.start();
        two.start();
        if (!two.console().contains("(2) [")) {
            throw new IllegalStateException("the nodes did not find each other: " + two.console());
        }
        proxy.start(one.address(), two.address());
        proxy.awaitInService(List.of("one", "two"));
    }

    static Path ear() {
        return Path.of(System.getProperty("hms.it.ear"));
    }

    /** Where people find HMS, ending in a slash. */
    URI address() {
        return proxy.address();
    }

    HaProxy proxy() {
        return proxy;
    }

    ClusterNode one() {
        return one;
    }

    ClusterNode two() {
        return two;
    }

    /** Starts this node again and returns once it takes requests. */
    void comesBack(ClusterNode node) throws InterruptedException {
        node.start();
        proxy.awaitInService(List.of(node.name()));
    }

    @Override
    public void close() {
        proxy.close();
        for (ClusterNode node : List.of(one, two)) {
            node.kill();
        }
        database.close();
    }
}
