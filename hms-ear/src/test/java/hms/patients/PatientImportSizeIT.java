package hms.patients;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Figures;
import hms.it.InServer;
import hms.patients.boundary.PatientImportDesk;
import hms.patients.boundary.PatientImportDesk.ImportView;
import hms.patients.entity.ImportStatus;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of any size passes through the memory of a small one. */
class PatientImportSizeIT extends InServer {

    private static final int ROWS = Integer.getInteger("hms.it.rows", 2_000);
    private static final long MOST_MEMORY = 96L << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(45);

    @TempDir
    Path folder;

    @Inject
    private PatientImportDesk desk;

    private long most;

    @Test
    void takesInAFileOfAnySizeInBoundedMemory() throws Exception {
        Path file = file();
        long before = used();
        Instant start = Instant.now();
        as("sam", () -> {
            long id = receive(file);
            desk.check(id, desk.columns(id).mapping());
            assertThat(rested(id).status()).isEqualTo(ImportStatus.CHECKED);
            desk.write(id);
            ImportView done = rested(id);

            assertThat(done.status()).isEqualTo(ImportStatus.IMPORTED);
            assertThat(done.good()).isEqualTo(ROWS);
        });
        long grown = most - before;
        Figures.note(
                "import of " + ROWS + " rows",
                Duration.between(start, Instant.now()).toSeconds() + " s, file " + (Files.size(file) >> 10)
                        + " KiB, memory grew by " + (grown >> 20) + " MiB at most");
        assertThat(grown).isLessThan(MOST_MEMORY);
    }

    private long receive(Path file) throws Exception {
        try (InputStream content = Files.newInputStream(file)) {
            return desk.receive("size-" + UUID.randomUUID(), "patients.csv", content);
        } finally {
            most = Math.max(most, used());
        }
    }

    private ImportView rested(long id) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        ImportView view = desk.view(id);
        while (view.status().running() && Instant.now().isBefore(deadline)) {
            Thread.sleep(1000);
            most = Math.max(most, used());
            view = desk.view(id);
        }
        return view;
    }

    private Path file() throws Exception {
        Path file = folder.resolve("patients.csv");
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            lines.write("Id,BIRTHDATE,DEATHDATE,FIRST,LAST,GENDER,ADDRESS,PHONE\n");
            for (int row = 1; row <= ROWS; row++) {
                lines.write("s" + row + ",19" + (10 + row % 90) + "-0" + (1 + row % 9) + "-1" + row % 10 + ",,"
                        + PeopleOfTests.unheardOf() + "," + PeopleOfTests.unheardOf() + ",F," + row + " Quay Road,\n");
            }
        }
        return file;
    }

    /** What is really in use, once the garbage is gone. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
