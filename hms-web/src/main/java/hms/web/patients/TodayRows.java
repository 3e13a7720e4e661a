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

/** Patients registered today, the last first. */
@Dependent
public class TodayRows extends LazyRows<PatientRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientIndexDesk desk;

    @Override
    protected Slice<PatientRow> page(int first, int size, Optional<Order> order) {
        return desk.registeredToday(first, size);
    }

    @Override
    public List<PatientRow> exported() {
        return desk.export(Listing.REGISTERED_TODAY, null);
    }

    @Override
    public List<ListColumn<PatientRow>> columns() {
        return PatientColumns.of(Function.identity());
    }

    @Override
    public String exportName() {
        return "registered-today";
    }
}
