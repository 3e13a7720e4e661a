package hms.web.patients;

import hms.patients.boundary.PatientIndexDesk;
import hms.patients.boundary.PatientIndexDesk.Listing;
import hms.patients.entity.PatientRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Patients the person opened last. */
@Dependent
public class OpenedRows extends LazyRows<PatientRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientIndexDesk desk;

    @Override
    protected Slice<PatientRow> page(int first, int size, Optional<Order> order) {
        return new Slice<>(desk.openedByMe(), false);
    }

    @Override
    public List<PatientRow> exported() {
        return desk.export(Listing.OPENED_BY_ME, null);
    }

    @Override
    public List<ListColumn<PatientRow>> columns() {
        return PatientColumns.of(Function.identity());
    }

    @Override
    public String exportName() {
        return "opened-patients";
    }
}
