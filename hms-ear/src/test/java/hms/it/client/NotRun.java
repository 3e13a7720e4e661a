package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What did not run, and how to make it run: the build shows it as a warning at its end, {@code .ci/run} fails on it. */
final class NotRun {

    private NotRun() {}

    static void because(String note) {
        Path directory = Path.of(System.getProperty("hms.it.dir", "target/it"));
        Path file = directory.resolve("not-run.txt");
        try {
            Files.createDirectories(directory);
            String before = Files.exists(file) ? Files.readString(file) : "";
            if (!before.contains(note)) {
                Files.writeString(file, before + note);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
