package hms.patients.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"id,name\n1,Ana", "id;name\n1;Ana", "id\tname\n1\tAna", "\uFEFFid,name\r\n1,Ana\r\n"})
    void findsTheSeparatorAndSkipsTheMark(String text) throws IOException {
        assertThat(read(text, StandardCharsets.UTF_8)).containsExactly(List.of("id", "name"), List.of("1", "Ana"));
    }

    @Test
    void keepsQuotedSeparatorsLineEndsAndForeignLetters() throws IOException {
        assertThat(read("id,name\n1,\"Núñez, \"\"Ana\"\"\nيوسف\"", StandardCharsets.UTF_8)
                        .get(1))
                .containsExactly("1", "Núñez, \"Ana\"\nيوسف");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        assertThatThrownBy(() -> read("id,name\n1,Núñez", StandardCharsets.ISO_8859_1))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void writesLinesThatItReadsBack() {
        List<String> fields = List.of("1", "Núñez, \"Ana\"", "", "two\nlines");

        assertThat(ImportCsv.records(ImportCsv.line(fields)).get(0).getFields()).isEqualTo(fields);
    }

    private static List<List<String>> read(String text, Charset charset) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var records = ImportCsv.open(new ByteArrayInputStream(text.getBytes(charset)))) {
            while (records.hasNext()) {
                CsvRecord next = records.next();
                rows.add(next.getFields());
            }
        }
        return rows;
    }
}
