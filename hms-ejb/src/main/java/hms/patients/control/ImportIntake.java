package hms.patients.control;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import hms.patients.entity.ColumnMapping;
import hms.patients.entity.ImportChunk;
import hms.patients.entity.PatientImport;
import hms.patients.entity.PatientsRule;
import hms.patients.entity.RememberedMapping;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Takes a file in, row by row, as encrypted chunks: memory holds one chunk, whatever the size of the file. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportIntake {

    /** Rows per chunk, and so per transaction of the job. */
    public static final int CHUNK_ROWS = 200;

    private static final int HEADERS_LENGTH = 4000;

    @PersistenceContext
    private EntityManager em;

    private Clock clock;

    protected ImportIntake() {}

    @jakarta.inject.Inject
    ImportIntake(Clock clock) {
        this.clock = clock;
    }

    /**
     * Stores the file and answers the id of its import.
     *
     * <p>Refuses what is not UTF-8 text, has no rows below its header, or repeats a header.
     */
    public long take(String sourceSystem, String fileName, InputStream file, String startedBy) {
        try (CloseableIterator<CsvRecord> records = ImportCsv.open(file)) {
            refuseFileIf(!records.hasNext(), PatientsRule.IMPORT_FILE_EMPTY);
            List<String> headers = headers(records.next());
            PatientImport received = PatientImport.receive(sourceSystem, fileName, headers, startedBy, clock.instant());
            em.persist(received);
            em.flush();
            int rows = store(received.getId(), records);
            refuseFileIf(rows == 0, PatientsRule.IMPORT_FILE_EMPTY);
            em.find(PatientImport.class, received.getId()).getCounts().received(rows);
            return received.getId();
        } catch (UncheckedIOException | CsvParseException | IOException unreadable) {
            throw Refusal.of(PatientsRule.IMPORT_FILE_UNREADABLE).on("file");
        }
    }

    /** What the columns are likely to mean: as named the last time for this source, else by the usual names. */
    public ColumnMapping suggestion(PatientImport received) {
        if (!received.mapping().headers().isEmpty()) {
            return received.mapping();
        }
        return Optional.ofNullable(em.find(RememberedMapping.class, received.getSourceSystem()))
                .map(remembered -> remembered.forHeaders(received.headers()))
                .filter(mapping -> mapping.missing().isEmpty())
                .orElseGet(() -> ColumnMapping.guess(received.headers()));
    }

    /** Keeps these columns for the next file of the same source. */
    public void remember(String sourceSystem, ColumnMapping mapping) {
        RememberedMapping remembered = em.find(RememberedMapping.class, sourceSystem);
        if (remembered == null) {
            em.persist(new RememberedMapping(sourceSystem, mapping));
        } else {
            remembered.remember(mapping);
        }
    }

    private static List<String> headers(CsvRecord header) {
        List<String> headers = header.getFields().stream().map(String::strip).toList();
        boolean repeated = headers.stream().distinct().count() < headers.size();
        refuseFileIf(
                repeated || String.join("\n", headers).length() > HEADERS_LENGTH, PatientsRule.IMPORT_HEADERS_UNUSABLE);
        return headers;
    }

    private static void refuseFileIf(boolean unusable, PatientsRule rule) {
        if (unusable) {
            throw Refusal.of(rule).on("file");
        }
    }

    private int store(long importId, CloseableIterator<CsvRecord> records) {
        int rows = 0;
        int chunks = 0;
        StringBuilder lines = new StringBuilder();
        int inChunk = 0;
        while (records.hasNext()) {
            lines.append(ImportCsv.line(records.next().getFields()));
            inChunk++;
            if (inChunk == CHUNK_ROWS || !records.hasNext()) {
                keep(ImportChunk.of(importId, ++chunks, rows + 1, inChunk, lines.toString()));
                rows += inChunk;
                inChunk = 0;
                lines.setLength(0);
            }
        }
        return rows;
    }

    private void keep(ImportChunk chunk) {
        em.persist(chunk);
        em.flush();
        em.clear();
    }
}
