package hms.it.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The full distribution of WildFly, as it is downloaded: the profile drill unpacks it. */
final class FullServer {

    private FullServer() {}

    static Path home() {
        return Path.of(System.getProperty("hms.it.full")).toAbsolutePath();
    }

    /** A base directory with the settings as they are shipped. */
    static void prepare(Path base) throws IOException {
        Trees.delete(base);
        Trees.copy(home().resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("hms"));
    }
}
