package hms.web.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Hands a list out as a file: CSV or a sheet. Which rows, and how many, the list's desk has decided. */
@Named
@RequestScoped
public class ListExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private HospitalDay day;

    public <T extends Serializable> void csv(LazyRows<T> list) throws IOException {
        csv(list.exportName(), list.columns(), list.exported());
    }

    /** Hands out rows that are read while they are written, so that their number does not matter. */
    public <T> void csv(String name, List<ListColumn<T>> columns, Iterable<T> rows) throws IOException {
        try (OutputStream out = open(name + ".csv", "text/csv; charset=UTF-8")) {
            writeCsv(out, columns, rows);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    public <T extends Serializable> void xlsx(LazyRows<T> list) throws IOException {
        Iterable<T> rows = list.exported();
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        try (OutputStream out = open(list.exportName() + ".xlsx", type)) {
            writeXlsx(out, list.columns(), rows);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Writes heading and rows, one after the other, to the stream; spreadsheets know the encoding by the mark. */
    static <T> void writeCsv(OutputStream out, List<ListColumn<T>> columns, Iterable<T> rows) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                columns.stream().map(ListColumn::heading).map(Cells::harmless).toList());
        for (T row : rows) {
            csv.writeRecord(columns.stream()
                    .map(column -> Cells.harmless(Cells.text(column.value().apply(row))))
                    .toList());
        }
        csv.flush();
    }

    /** Writes one sheet; cells are text, so nothing in them is ever run as a formula. */
    static <T> void writeXlsx(OutputStream out, List<ListColumn<T>> columns, Iterable<T> rows) throws IOException {
        Workbook book = new Workbook(out, "HMS", "1.0");
        Worksheet sheet = book.newWorksheet("HMS");
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at).heading());
        }
        int line = 0;
        for (T row : rows) {
            line++;
            for (int at = 0; at < columns.size(); at++) {
                sheet.value(line, at, Cells.text(columns.get(at).value().apply(row)));
            }
        }
        book.finish();
    }

    private OutputStream open(String name, String type) throws IOException {
        ExternalContext edge = FacesContext.getCurrentInstance().getExternalContext();
        edge.setResponseContentType(type);
        edge.setResponseHeader("Content-Disposition", "attachment; filename=\"" + day.today() + "-" + name + "\"");
        return edge.getResponseOutputStream();
    }
}
