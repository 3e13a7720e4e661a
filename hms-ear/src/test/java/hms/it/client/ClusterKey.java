package hms.it.client;

import java.io.IOException;
import java.nio.file.Path;

/** The key that the nodes of a cluster share, made as docs/high-availability.md says. */
final class ClusterKey {

    static final String PASSWORD = Keytool.PASSWORD;

    private ClusterKey() {}

    /** Makes one in the settings of this base directory. */
    static void make(Path base) throws IOException, InterruptedException {
        Keytool.pair(
                base.resolve("configuration/hms-cluster.p12"),
                "hms-cluster",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1");
    }
}
