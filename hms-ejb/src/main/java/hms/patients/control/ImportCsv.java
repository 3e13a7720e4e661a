package hms.patients.control;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shape of imported files: UTF-8 with or without a mark, separated by comma, semicolon or tab. */
final class ImportCsv {

    private static final int LOOK_AHEAD = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private ImportCsv() {}

    /** Opens the records of a file, its header first; text that is not UTF-8 fails while reading. */
    static CloseableIterator<CsvRecord> open(InputStream file) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        BufferedReader reader = new BufferedReader(new InputStreamReader(file, strict), LOOK_AHEAD);
        try {
            char separator = separator(reader);
            return records(reader, separator).iterator();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The records of lines that {@link #line} wrote. */
    static List<CsvRecord> records(String lines) {
        try (var records = anyWidth().ofCsvRecord(lines)) {
            return records.stream().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One record as a line, quoted where needed. */
    static String line(List<String> fields) {
        StringWriter line = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(line)) {
            writer.writeRecord(fields);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private static CsvReader<CsvRecord> records(Reader reader, char separator) {
        return anyWidth().fieldSeparator(separator).ofCsvRecord(reader);
    }

    private static CsvReader.CsvReaderBuilder anyWidth() {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LOOK_AHEAD);
        int first = reader.read();
        boolean marked = first == BYTE_ORDER_MARK;
        reader.reset();
        String header = reader.readLine();
        reader.reset();
        if (marked) {
            reader.read();
        }
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (header != null && count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
