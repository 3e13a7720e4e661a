package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every page of the web module, as a path below {@code /hms/}: found in the sources, so none is forgotten. */
public final class Pages {

    private static final Path SOURCES = Path.of("..", "hms-web", "src", "main", "webapp");
    private static final String SUFFIX = ".xhtml";

    private Pages() {}

    public static List<String> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("WEB-INF"))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
