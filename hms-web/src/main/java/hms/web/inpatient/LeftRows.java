package hms.web.inpatient;

import hms.inpatient.boundary.LeftWardDesk;
import hms.inpatient.entity.LeftRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who left a ward lately; nobody while no ward is chosen. */
@Dependent
public class LeftRows extends LazyRows<LeftRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private LeftWardDesk desk;

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    private Long ward;

    @Override
    protected Slice<LeftRow> page(int first, int size, Optional<Order> order) {
        return ward == null ? Slice.of(List.of(), size) : desk.left(ward, first, size);
    }

    @Override
    public List<LeftRow> exported() {
        return ward == null ? List.of() : desk.export(ward);
    }

    @Override
    public List<ListColumn<LeftRow>> columns() {
        return List.of(
                new ListColumn<>(words.of("inpatient", "patient"), LeftRow::fullName),
                new ListColumn<>(words.of("patients", "birthDate"), row -> moments.date(row.birthDate())),
                new ListColumn<>(words.of("patients", "mrn"), LeftRow::mrn),
                new ListColumn<>(words.of("inpatient", "dischargedAt"), row -> moments.of(row.leftAt())));
    }

    @Override
    public String exportName() {
        return "left";
    }

    void setWard(Long ward) {
        this.ward = ward;
    }
}
