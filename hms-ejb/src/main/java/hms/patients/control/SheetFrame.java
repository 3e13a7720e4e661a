package hms.patients.control;

import com.lowagie.text.Document;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;

/** Head and foot of every page: what it is, whom it is about, when it was printed, which page. */
final class SheetFrame extends PdfPageEventHelper {

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

    /** The identifiers stand each in its own cell, so that none reorders another's digits. */
    SheetFrame(String title, List<String> identifiers, String printed, boolean rightToLeft) {
        this.title = title;
        this.identifiers = List.copyOf(identifiers);
        this.printed = printed;
        this.rightToLeft = rightToLeft;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        PdfPTable head = table(HEAD_COLUMNS, page);
        PdfPCell heading = cell(PrintFonts.bold(title, TITLE), title);
        heading.setColspan(HEAD_COLUMNS.length);
        head.addCell(heading);
        identifiers.forEach(each -> head.addCell(cell(PrintFonts.bold(each, SMALL + 1), each)));
        head.writeSelectedRows(0, -1, page.left(), page.getPageSize().getHeight() - HEAD, writer.getDirectContent());

        PdfPTable foot = table(FOOT_COLUMNS, page);
        String number = String.valueOf(page.getPageNumber());
        foot.addCell(cell(PrintFonts.regular(printed, SMALL), printed));
        foot.addCell(cell(PrintFonts.regular(number, SMALL), number));
        foot.writeSelectedRows(0, -1, page.left(), FOOT, writer.getDirectContent());
    }

    private PdfPTable table(float[] columns, Document page) {
        PdfPTable table = new PdfPTable(columns);
        table.setTotalWidth(page.right() - page.left());
        table.setRunDirection(rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        return table;
    }

    private PdfPCell cell(Phrase phrase, String text) {
        return SheetTable.directed(phrase, text, rightToLeft);
    }
}
