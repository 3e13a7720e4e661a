package hms.patients.control;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;

/** Label beside value, row by row; columns and text run in the direction of the language. */
final class SheetTable {

    private static final float SIZE = 10.5f;
    private static final float HEADING = 12.5f;
    private static final float PADDING = 5f;
    private static final Color LINE = new Color(0x6C, 0x75, 0x7D);
    private static final Color SHADE = new Color(0xEE, 0xF1, 0xF4);

    private final PdfPTable table;
    private final boolean rightToLeft;

    SheetTable(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
        table = new PdfPTable(rightToLeft ? new float[] {7, 3} : new float[] {3, 7});
        table.setWidthPercentage(100);
        table.setSpacingBefore(2 * PADDING);
        table.setRunDirection(rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
    }

    PdfPTable table() {
        return table;
    }

    /** A line over both columns. */
    SheetTable heading(String text) {
        PdfPCell cell = cell(PrintFonts.bold(text, HEADING), text);
        cell.setColspan(2);
        cell.setBackgroundColor(SHADE);
        table.addCell(cell);
        return this;
    }

    SheetTable row(String label, String value) {
        table.addCell(cell(PrintFonts.regular(label, SIZE), label));
        table.addCell(cell(PrintFonts.bold(value, SIZE), value));
        return this;
    }

    private PdfPCell cell(Phrase phrase, String text) {
        PdfPCell cell = directed(phrase, text, rightToLeft);
        cell.setPadding(PADDING);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(LINE);
        return cell;
    }

    /** At the side where the language begins; Arabic script is joined and ordered only in a cell that runs its way. */
    static PdfPCell directed(Phrase phrase, String text, boolean rightToLeft) {
        PdfPCell cell = new PdfPCell(phrase);
        boolean arabic = Bidirectional.startsRightToLeft(text);
        cell.setRunDirection(arabic ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        cell.setHorizontalAlignment(arabic == rightToLeft ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
        cell.setBorder(PdfPCell.NO_BORDER);
        return cell;
    }
}
