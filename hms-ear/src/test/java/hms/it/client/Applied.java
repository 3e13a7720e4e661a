package hms.it.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code server-config/wildfly/apply} answered. */
record Applied(int exit, String said) {

    private static final String APPLY = "../server-config/wildfly/apply";

    /** Port 1 is nobody's: a server that runs elsewhere on this machine is none of the tests' business. */
    static Applied to(Path home, Path base, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", APPLY, "--base=" + base, "--controller=localhost:1"));
        command.addAll(List.of(options));
        command.add(home.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Applied(process.waitFor(), said);
    }
}
