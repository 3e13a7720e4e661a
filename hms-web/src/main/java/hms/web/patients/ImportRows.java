package hms.web.patients;

import hms.patients.boundary.PatientImportDesk;
import hms.patients.boundary.PatientImportDesk.ImportView;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The imports there were, the newest first. */
@Dependent
public class ImportRows extends LazyRows<ImportView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientImportDesk desk;

    @Inject
    private Moments moments;

    @Inject
    private Words words;

    @Override
    protected Slice<ImportView> page(int first, int size, Optional<Order> order) {
        return desk.recent(first, size);
    }

    @Override
    public List<ImportView> exported() {
        return desk.export();
    }

    @Override
    public List<ListColumn<ImportView>> columns() {
        return List.of(
                new ListColumn<>(word("import.received"), row -> moments.of(row.receivedAt())),
                new ListColumn<>(word("import.source"), ImportView::sourceSystem),
                new ListColumn<>(word("import.file"), ImportView::fileName),
                new ListColumn<>(word("import.status"), row -> word("import.status." + row.status())),
                new ListColumn<>(word("import.total"), ImportView::total),
                new ListColumn<>(word("import.good"), ImportView::good),
                new ListColumn<>(word("import.bad"), ImportView::bad),
                new ListColumn<>(word("import.by"), ImportView::startedBy));
    }

    @Override
    public String exportName() {
        return "imports";
    }

    private String word(String key) {
        return words.of("patients", key);
    }
}
