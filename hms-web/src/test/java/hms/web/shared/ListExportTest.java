package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListExportTest {

    private record Person(String name, String note) {}

    private static final List<ListColumn<Person>> COLUMNS =
            List.of(new ListColumn<>("Name", Person::name), new ListColumn<>("Note", Person::note));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+34600", "-2", "@cmd", "\tx", "\rx"})
    void takesTheFormulaOutOfACell(String typed) {
        assertThat(Cells.harmless(typed)).isEqualTo("'" + typed);
    }

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(Cells.harmless("")).isEmpty();
        assertThat(Cells.harmless("José = Joe")).isEqualTo("José = Joe");
    }

    @Test
    void writesCsvThatASpreadsheetReadsInAnyScript() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListExport.writeCsv(
                out, COLUMNS, List.of(new Person("Yusuf, الأمين", "says \"=1\""), new Person("=HYPERLINK", null)));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        """
                        \uFEFFName,Note
                        "Yusuf, الأمين","says ""=1\"""
                        '=HYPERLINK,
                        """);
    }

    @Test
    void writesASheetOfTextsOnly() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListExport.writeXlsx(out, COLUMNS, List.of(new Person("=HYPERLINK", "note")));

        String sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>");
        assertThat(entry(out.toByteArray(), "xl/sharedStrings.xml")).contains("=HYPERLINK");
    }

    private String entry(byte[] zip, String name) throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), zip);
        try (ZipFile book = new ZipFile(file.toFile())) {
            return new String(book.getInputStream(book.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
