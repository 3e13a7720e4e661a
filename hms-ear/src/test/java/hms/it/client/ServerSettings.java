package hms.it.client;

import hms.it.client.CommandLine.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code server-config/wildfly/apply}, as operations run it, on the settings of a server that does not run. */
final class ServerSettings {

    private static final String APPLY = "../server-config/wildfly/apply";
    private static final String HOME = System.getProperty("hms.it.home");

    private ServerSettings() {}

    /** Port 1 is nobody's: a server that runs elsewhere on this machine is none of a test's business. */
    static Run apply(Path base, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", APPLY, "--base=" + base, "--controller=localhost:1"));
        command.addAll(List.of(options));
        command.add(Path.of(HOME).toAbsolutePath().toString());
        return CommandLine.ended(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }
}
