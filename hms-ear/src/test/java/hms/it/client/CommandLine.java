package hms.it.client;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The administrator's command line, as it is shipped. */
final class CommandLine {

    private static final String HMS = "../server-config/bin/hms";

    private CommandLine() {}

    /** How a command ended, and all that it said. */
    record Run(int exit, String said) {}

    /** Asks the HMS at this address as somebody; the password goes through a file in the folder. */
    static Run hms(URI home, Path folder, String user, String password, String... command)
            throws IOException, InterruptedException {
        Path secret = folder.resolve("password");
        Files.writeString(secret, password + "\n");
        List<String> line = new ArrayList<>(List.of("sh", HMS));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "HMS_URL",
                        home.toString().replaceAll("/$", ""),
                        "HMS_ADMIN_USER",
                        user,
                        "HMS_ADMIN_PASSWORD_FILE",
                        secret.toString(),
                        "LANG",
                        "en_GB.UTF-8"));
        return ended(builder.start());
    }

    static Run ended(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }
}
