package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A file of patients to bring in: the one in the directory that {@code hms.realdata} names, as {@code patients.csv} or
 * within {@code csv.tar.xz}, else a small one of the same shape that comes with the tests.
 */
record Population(Path file) {

    private static final String NAME = "patients.csv";

    static Population found(Path folder) throws IOException, InterruptedException {
        String real = System.getProperty("hms.realdata", "");
        if (real.isEmpty()) {
            Path small = folder.resolve(NAME);
            Files.copy(Population.class.getResourceAsStream("/" + NAME), small);
            return new Population(small);
        }
        Path unpacked = Path.of(real).resolve(NAME);
        return new Population(
                Files.exists(unpacked) ? unpacked : unpack(Path.of(real).resolve("csv.tar.xz"), folder));
    }

    private static Path unpack(Path archive, Path folder) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", folder.toString(), "csv/" + NAME)
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).as("tar -xJf " + archive).isZero();
        return folder.resolve("csv").resolve(NAME);
    }

    /** How many people are in it. */
    long size() throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).filter(row -> !row.isBlank()).count();
        }
    }
}
