package hms.it.client;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code server-config/bin/hms} as it is shipped, with settings of its own. */
public final class CommandLine {

    private static final String HMS = "../server-config/bin/hms";

    private final Map<String, String> settings;

    private CommandLine(Map<String, String> settings) {
        this.settings = settings;
    }

    /** How it ended, and what it said by either way. */
    public record Run(int exit, String said) {}

    /** With these {@code HMS_*} settings and no others. */
    public static CommandLine with(Map<String, String> settings) {
        return new CommandLine(settings);
    }

    /** For the HMS at this address. */
    static CommandLine at(URI home) {
        return with(Map.of("HMS_URL", home.toString().replaceAll("/$", "")));
    }

    /** As this administrator, whose password lies in a file of this folder. */
    CommandLine as(String user, String password, Path folder) {
        try {
            Path secret = folder.resolve("password");
            Files.writeString(secret, password + "\n");
            Map<String, String> all = new LinkedHashMap<>(settings);
            all.put("HMS_ADMIN_USER", user);
            all.put("HMS_ADMIN_PASSWORD_FILE", secret.toString());
            return new CommandLine(all);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Runs a command to its end. */
    public Run run(String... command) throws IOException, InterruptedException {
        return ended(start(command));
    }

    /** What a command comes to. */
    static Run ended(Process process) throws IOException, InterruptedException {
        try (InputStream said = process.getInputStream()) {
            String words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), words);
        }
    }

    /** Begins a command; what it says waits in its output. */
    Process start(String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of("sh", HMS));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("HMS_"));
        environment.putAll(settings);
        environment.put("LANG", "en_GB.UTF-8");
        environment.merge(
                "PATH",
                Path.of(System.getProperty("java.home"), "bin").toString(),
                (path, java) -> path + File.pathSeparator + java);
        return builder.start();
    }
}
