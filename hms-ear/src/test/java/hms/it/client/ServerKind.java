package hms.it.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What application servers do differently: how they are prepared and started on a directory of their own, where they
 * log, and how Arquillian reaches them. Each is at home in {@code hms.it.home}, where nothing of a run stays.
 */
interface ServerKind {

    /** The first compiler alone: it takes a third of the processor time of a server that lives for some minutes. */
    List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

    /** What {@code hms.it.server} names: WildFly, unless it is {@code payara}. */
    static ServerKind wanted() {
        return payara() ? new Payara() : new WildFly();
    }

    static boolean payara() {
        return "payara".equals(System.getProperty("hms.it.server"));
    }

    String name();

    /** Empties the base directory and puts the server's settings there. */
    void prepare(Path base) throws IOException;

    /** Prepares the base directory as operations do with these options of the server's {@code apply}. */
    void apply(Path base, String... options) throws IOException, InterruptedException;

    /** Where an application lies that the server deploys by itself. */
    Path deployments(Path base);

    Path log(Path base);

    /** Starts with these settings and does not wait. */
    ServerProcess start(Path base, Ports ports, Surroundings surroundings) throws IOException;

    /** What Arquillian must know to deploy to the running server. */
    Map<String, String> connection(Ports ports);

    /** Options of every server's JVM: its size, and how much the tests do, for those that run inside. */
    static List<String> options(Path base) {
        List<String> options = new ArrayList<>(List.of(
                "-Xms256m",
                "-Xmx900m",
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.timezone=UTC",
                "-Dhms.it.base=" + base));
        if (Boolean.getBoolean("hms.it.quick")) {
            options.addAll(QUICK);
        }
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("hms.it."))
                .forEach(name -> options.add("-D" + name + "=" + System.getProperty(name)));
        return options;
    }

    static Path home() {
        return Path.of(System.getProperty("hms.it.home", "target/server")).toAbsolutePath();
    }
}
