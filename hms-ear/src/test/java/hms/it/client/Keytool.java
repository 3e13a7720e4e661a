package hms.it.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JDK's own tool for keys. */
final class Keytool {

    static final String PASSWORD = "not-even-here-a-secret";

    private static final String VARIABLE = "HMS_CLUSTER_PASSWORD";

    private Keytool() {}

    /** Makes a pair of keys of this name, with a certificate that it signs itself, in a new PKCS#12 file. */
    static void pair(Path file, String alias, String... kind) throws IOException, InterruptedException {
        List<String> line = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin/keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                alias,
                                "-dname",
                                "CN=" + alias,
                                "-validity",
                                "3650",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                file.toString(),
                                "-storepass:env",
                                VARIABLE),
                        Stream.of(kind))
                .toList();
        ProcessBuilder keytool = new ProcessBuilder(line).redirectErrorStream(true);
        keytool.environment().put(VARIABLE, PASSWORD);
        Process process = keytool.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("keytool made no key: " + said);
        }
    }
}
