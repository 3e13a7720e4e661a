package hms.web.patients;

import hms.patients.boundary.PatientImportDesk;
import hms.patients.boundary.PatientImportDesk.Columns;
import hms.patients.boundary.PatientImportDesk.ImportView;
import hms.patients.boundary.PatientImportDesk.ReportedRow;
import hms.patients.entity.ImportColumn;
import hms.patients.entity.ImportStatus;
import hms.platform.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One import from its columns to its report: try, write, stop, undo. */
@Named
@ViewScoped
public class ImportRunPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN_ROWS = 50;

    @Inject
    private PatientImportDesk desk;

    private long id;
    private ImportView run;
    private Columns columns;
    private final Map<ImportColumn, String> mapping = new EnumMap<>(ImportColumn.class);
    private transient Slice<ReportedRow> rows;

    public void load() {
        refresh();
        columns = desk.columns(id);
        mapping.putAll(columns.mapping());
    }

    /** Reads how far it is; the report is read again once the job rests. */
    public void refresh() {
        run = desk.view(id);
        rows = isRunning() ? null : desk.report(id, 0, SHOWN_ROWS);
    }

    public void check() {
        desk.check(id, mapping);
        refresh();
    }

    public void write() {
        desk.write(id);
        refresh();
    }

    public void cancel() {
        desk.cancel(id);
        refresh();
    }

    public void undo() {
        desk.undo(id);
        refresh();
    }

    public boolean isRunning() {
        return run.status().running();
    }

    /** Columns can be named until patients were written. */
    public boolean isMappable() {
        return run.status() == ImportStatus.RECEIVED || run.status() == ImportStatus.CHECKED;
    }

    public boolean isWritable() {
        return run.status() == ImportStatus.CHECKED && run.good() > 0;
    }

    public boolean isUndoable() {
        return run.status() == ImportStatus.IMPORTED || run.status() == ImportStatus.CANCELLED;
    }

    /** What the row holds, without the cells that are empty. */
    public String content(ReportedRow row) {
        return row.fields().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
    }

    public ImportColumn[] getFields() {
        return ImportColumn.values();
    }

    public List<String> getHeaders() {
        return columns.headers();
    }

    public Map<ImportColumn, String> getMapping() {
        return mapping;
    }

    public ImportView getRun() {
        return run;
    }

    public Slice<ReportedRow> getRows() {
        return rows;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
