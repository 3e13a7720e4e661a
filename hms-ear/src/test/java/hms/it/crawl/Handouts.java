package hms.it.crawl;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Looks into the files that HMS hands out, as the programs that open them would. */
final class Handouts {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern CELL = Pattern.compile("<c [^>]*>");

    private Handouts() {}

    /** Cells of a CSV that a spreadsheet would run. */
    static List<String> formulasOfCsv(Path file) throws IOException {
        String text = Files.readString(file).replace("\uFEFF", "");
        try (Stream<String> cells =
                CsvReader.builder().ofCsvRecord(text).stream().flatMap(row -> row.getFields().stream())) {
            return cells.filter(cell -> !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0)
                    .toList();
        }
    }

    /** Cells of a workbook that are anything but text. */
    static List<String> formulasOfXlsx(Path file) throws IOException {
        String sheet = entry(file, "xl/worksheets/sheet1.xml");
        if (sheet.contains("<f>") || sheet.contains("<f ")) {
            return List.of("a formula");
        }
        return CELL.matcher(sheet)
                .results()
                .map(found -> found.group())
                .filter(cell -> !cell.matches(".* t=\"(s|inlineStr)\".*") && !cell.endsWith("/>"))
                .toList();
    }

    /** Everything that a workbook says. */
    static String wordsOfXlsx(Path file) throws IOException {
        return entry(file, "xl/sharedStrings.xml");
    }

    static String wordsOfPdf(Path file) throws IOException {
        try (PdfReader pdf = new PdfReader(Files.readAllBytes(file))) {
            PdfTextExtractor text = new PdfTextExtractor(pdf);
            StringBuilder words = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                words.append(text.getTextFromPage(page)).append('\n');
            }
            return words.toString();
        }
    }

    /** What of a PDF would do something when it is opened or clicked. */
    static List<String> actionsOfPdf(Path file) throws IOException {
        String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Matcher found =
                Pattern.compile("/(JavaScript|JS|OpenAction|AA|URI|Launch)\\b").matcher(raw);
        return found.results().map(each -> each.group()).toList();
    }

    private static String entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
