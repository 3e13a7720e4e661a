package hms.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a test measured, kept in {@code target/it/figures.txt} beside being asserted. */
public final class Figures {

    private Figures() {}

    public static void note(String what, Object measured) {
        Path file = Path.of(System.getProperty("hms.it.dir", "target/it")).resolve("figures.txt");
        try {
            Files.writeString(
                    file, what + ": " + measured + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
