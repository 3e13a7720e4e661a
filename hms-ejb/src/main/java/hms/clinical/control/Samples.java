package hms.clinical.control;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Invented entries of charts, drawn in an order that is always the same. */
final class Samples {

    private static final int SEED = 42;

    private final SplittableRandom random;
    private final List<CsvRecord> conditions = read("conditions.csv");
    private final List<CsvRecord> treatments = read("treatments.csv");
    private final List<CsvRecord> notes = read("notes.csv");

    Samples() {
        this(SEED);
    }

    Samples(long seed) {
        random = new SplittableRandom(seed);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    CsvRecord condition() {
        return one(conditions);
    }

    CsvRecord treatment() {
        return one(treatments);
    }

    CsvRecord note() {
        return one(notes);
    }

    private static List<CsvRecord> read(String file) {
        try (Reader text = new InputStreamReader(
                        Samples.class.getResourceAsStream("/samples/" + file), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
