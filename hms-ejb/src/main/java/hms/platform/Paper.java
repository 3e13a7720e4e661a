package hms.platform;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Paper that people hold: words in embedded fonts: Noto Sans, and Noto Sans Arabic for what the first cannot write. A glyph that
 * neither has would vanish silently, so the tests compare the text of a printed sheet with what went in.
 */
public final class Paper {

    private static final BaseFont[] REGULAR = {load("NotoSans-Regular.ttf"), load("NotoSansArabic-Regular.ttf")};
    private static final BaseFont[] BOLD = {load("NotoSans-Bold.ttf"), load("NotoSansArabic-Bold.ttf")};

    private Paper() {}

    public static Phrase regular(String text, float size) {
        return phrase(REGULAR, text, size);
    }

    public static Phrase bold(String text, float size) {
        return phrase(BOLD, text, size);
    }

    /** At the side where the language begins; Arabic script is joined and ordered only in a cell that runs its way. */
    public static PdfPCell cell(Phrase phrase, String text, boolean rightToLeft) {
        PdfPCell cell = new PdfPCell(phrase);
        boolean arabic = startsRightToLeft(text);
        cell.setRunDirection(arabic ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        cell.setHorizontalAlignment(arabic == rightToLeft ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
        cell.setBorder(PdfPCell.NO_BORDER);
        return cell;
    }

    /** dd-MMM-yyyy, the month as text, western digits. */
    public static String date(LocalDate date, Locale language) {
        String month = date.getMonth().getDisplayName(TextStyle.SHORT, language).replace(".", "");
        return DateTimeFormatter.ofPattern("dd-'" + month + "'-yyyy", Locale.ROOT)
                .withDecimalStyle(DecimalStyle.STANDARD)
                .format(date);
    }

    /**
     * By its first letter. Numbers alone run from left to right everywhere: run the other way, the groups of a patient
     * number or a telephone number change places.
     */
    private static boolean startsRightToLeft(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(each -> Character.getDirectionality(each) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || Character.getDirectionality(each) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .orElse(false);
    }

    private static Phrase phrase(BaseFont[] fonts, String text, float size) {
        FontSelector selector = new FontSelector();
        for (BaseFont each : fonts) {
            selector.addFont(new Font(each, size));
        }
        return selector.process(text);
    }

    private static BaseFont load(String file) {
        try (InputStream in = Paper.class.getResourceAsStream("/fonts/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Head and foot of every page: what it is, whom it is about, when it was printed, which page. */
    public static final class Frame extends PdfPageEventHelper {

        private static final float TITLE = 16f;
        private static final float SMALL = 9f;
        private static final float HEAD = 28f;
        private static final float FOOT = 35f;
        private static final float[] HEAD_COLUMNS = {1, 1, 1};
        private static final float[] FOOT_COLUMNS = {1, 1};

        private final String title;
        private final List<String> identifiers;
        private final String printed;
        private final boolean rightToLeft;
        private final IntFunction<String> pageWords;

        /** The identifiers stand each in its own cell, so that none reorders another's digits. */
        public Frame(
                String title,
                List<String> identifiers,
                String printed,
                boolean rightToLeft,
                IntFunction<String> pageWords) {
            this.title = title;
            this.identifiers = List.copyOf(identifiers);
            this.printed = printed;
            this.rightToLeft = rightToLeft;
            this.pageWords = pageWords;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document page) {
            PdfPTable head = table(HEAD_COLUMNS, page);
            PdfPCell heading = cell(Paper.bold(title, TITLE), title);
            heading.setColspan(HEAD_COLUMNS.length);
            head.addCell(heading);
            identifiers.forEach(each -> head.addCell(cell(Paper.bold(each, SMALL + 1), each)));
            head.writeSelectedRows(
                    0, -1, page.left(), page.getPageSize().getHeight() - HEAD, writer.getDirectContent());

            PdfPTable foot = table(FOOT_COLUMNS, page);
            String number = pageWords.apply(page.getPageNumber());
            foot.addCell(cell(Paper.regular(printed, SMALL), printed));
            foot.addCell(cell(Paper.regular(number, SMALL), number));
            foot.writeSelectedRows(0, -1, page.left(), FOOT, writer.getDirectContent());
        }

        private PdfPTable table(float[] columns, Document page) {
            PdfPTable table = new PdfPTable(columns);
            table.setTotalWidth(page.right() - page.left());
            table.setRunDirection(rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
            return table;
        }

        private PdfPCell cell(Phrase phrase, String text) {
            return Paper.cell(phrase, text, rightToLeft);
        }
    }

    /** Rows of cells on paper; columns and text run in the direction of the language. */
    public static final class Table {

        private static final float SIZE = 10.5f;
        private static final float HEADING = 12.5f;
        private static final float PADDING = 5f;
        private static final Color LINE = new Color(0x6C, 0x75, 0x7D);
        private static final Color SHADE = new Color(0xEE, 0xF1, 0xF4);

        private final PdfPTable table;
        private final boolean rightToLeft;

        /** Label beside value. */
        public Table(boolean rightToLeft) {
            this(rightToLeft, 3, 7);
        }

        /** Columns as wide as these numbers say to each other, the first one where the language begins. */
        public Table(boolean rightToLeft, float... widths) {
            this.rightToLeft = rightToLeft;
            table = new PdfPTable(rightToLeft ? reversed(widths) : widths);
            table.setWidthPercentage(100);
            table.setSpacingBefore(2 * PADDING);
            table.setRunDirection(rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        }

        public PdfPTable table() {
            return table;
        }

        /** A line over all columns. */
        public Table heading(String text) {
            PdfPCell cell = cell(Paper.bold(text, HEADING), text);
            cell.setColspan(table.getNumberOfColumns());
            cell.setBackgroundColor(SHADE);
            table.addCell(cell);
            return this;
        }

        /** A label and what stands behind it. */
        public Table row(String label, String value) {
            table.addCell(cell(Paper.regular(label, SIZE), label));
            table.addCell(cell(Paper.bold(value, SIZE), value));
            return this;
        }

        /** What the columns are called, again on every page; called first. */
        public Table columns(List<String> names, int numbersFrom) {
            table.setHeaderRows(1);
            for (int at = 0; at < names.size(); at++) {
                PdfPCell cell = cell(Paper.bold(names.get(at), SIZE), names.get(at));
                cell.setBackgroundColor(SHADE);
                table.addCell(at < numbersFrom ? cell : atTheEnd(cell));
            }
            return this;
        }

        /** One row of a list; from this column on they are numbers, which stand at the end of theirs. */
        public Table line(List<String> values, int numbersFrom, boolean strong) {
            for (int at = 0; at < values.size(); at++) {
                String value = values.get(at);
                PdfPCell cell = cell(strong ? Paper.bold(value, SIZE) : Paper.regular(value, SIZE), value);
                table.addCell(at < numbersFrom ? cell : atTheEnd(cell));
            }
            return this;
        }

        private PdfPCell atTheEnd(PdfPCell cell) {
            boolean runsAgainst = (cell.getRunDirection() == PdfWriter.RUN_DIRECTION_RTL) != rightToLeft;
            cell.setHorizontalAlignment(runsAgainst ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            return cell;
        }

        private PdfPCell cell(Phrase phrase, String text) {
            PdfPCell cell = Paper.cell(phrase, text, rightToLeft);
            cell.setPadding(PADDING);
            cell.setBorder(PdfPCell.BOTTOM);
            cell.setBorderColor(LINE);
            return cell;
        }

        private static float[] reversed(float... widths) {
            float[] reversed = new float[widths.length];
            for (int at = 0; at < widths.length; at++) {
                reversed[at] = widths[widths.length - 1 - at];
            }
            return reversed;
        }
    }
}
