package hms.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The inventory of entry points as the repository lists it; the server under test runs below it. */
final class Inventory {

    private Inventory() {}

    static List<Door> desks() throws IOException {
        return lines("desk").stream().map(Door::of).toList();
    }

    static List<String> lines(String kind) throws IOException {
        return Files.readAllLines(file()).stream()
                .filter(line -> line.startsWith(kind + ","))
                .toList();
    }

    private static Path file() {
        Path at = Path.of(System.getProperty("hms.it.base", "")).toAbsolutePath();
        while (at != null && Files.notExists(at.resolve("docs/entry-points.csv"))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException("docs/entry-points.csv is not above the server under test");
        }
        return at.resolve("docs/entry-points.csv");
    }
}
