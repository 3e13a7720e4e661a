package hms.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, as the gates read them. */
final class Sources {

    /** The repository's top; tests run in {@code hms-web}. */
    static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    static final Path WEB_JAVA = TOP.resolve("hms-web/src/main/java");
    static final Path EJB_JAVA = TOP.resolve("hms-ejb/src/main/java");
    static final Path WEBAPP = TOP.resolve("hms-web/src/main/webapp");
    static final Path FIXTURES = TOP.resolve("hms-web/src/test/fixtures");

    private Sources() {}

    static List<Path> files(Path top, String ending) {
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(top)) {
            return tree.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }
}
