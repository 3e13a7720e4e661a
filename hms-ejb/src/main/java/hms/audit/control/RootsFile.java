package hms.audit.control;

import hms.audit.entity.AuditSeal;
import hms.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The roots outside the database, one line per seal, in {@code audit-roots.log} of the data folder: whoever cuts off
 * the end of the trail in the database cannot cut it off here.
 */
@ApplicationScoped
public class RootsFile {

    private static final String NAME = "audit-roots.log";

    /** A root as it left the database. */
    public record Line(long number, long rows, Instant at, String root) {

        /** What is kept of this seal. */
        public static Line of(AuditSeal seal) {
            String root = Base64.getEncoder().encodeToString(seal.getRoot());
            return new Line(seal.getNumber(), seal.getEventCount(), seal.getSealedAt(), root);
        }

        static Line parse(String text) {
            String[] parts = text.split(" ", -1);
            return new Line(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Instant.parse(parts[2]), parts[3]);
        }

        @Override
        public String toString() {
            return number + " " + rows + " " + at + " " + root;
        }
    }

    /** Adds these seals at the end. */
    public void append(List<AuditSeal> seals) {
        if (!seals.isEmpty()) {
            file().ifPresent(file -> append(file, seals));
        }
    }

    /** Reads every root kept, in the order of its leaving the database. */
    public void forEach(Consumer<Line> reader) {
        file().filter(Files::exists).ifPresent(file -> read(file, reader));
    }

    private static void append(Path file, List<AuditSeal> seals) {
        String lines = seals.stream().map(seal -> Line.of(seal) + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    lines,
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The audit roots cannot be kept in " + file, e);
        }
    }

    private static void read(Path file, Consumer<Line> reader) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    reader.accept(Line.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The audit roots cannot be read from " + file, e);
        }
    }

    private static Optional<Path> file() {
        return Settings.dataDirectory().map(folder -> folder.resolve(NAME));
    }
}
