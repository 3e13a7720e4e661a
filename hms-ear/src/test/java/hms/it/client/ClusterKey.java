package hms.it.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The key that the nodes of a cluster share, made as docs/high-availability.md says. */
final class ClusterKey {

    static final String PASSWORD = "not-even-here-a-secret";

    private ClusterKey() {}

    /** Makes one in the settings of this base directory. */
    static void make(Path base) throws IOException, InterruptedException {
        ProcessBuilder keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        "hms-cluster",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=hms-cluster",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        base.resolve("configuration/hms-cluster.p12").toString(),
                        "-storepass:env",
                        "HMS_CLUSTER_PASSWORD")
                .redirectErrorStream(true);
        keytool.environment().put("HMS_CLUSTER_PASSWORD", PASSWORD);
        Process process = keytool.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("keytool made no key: " + said);
        }
    }
}
