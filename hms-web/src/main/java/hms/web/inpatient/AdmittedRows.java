package hms.web.inpatient;

import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.Admitted;
import hms.inpatient.entity.InpatientRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Everybody who lies here. */
@Dependent
public class AdmittedRows extends LazyRows<InpatientRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdmissionDesk desk;

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    private Long ward;
    private Long doctor;
    private boolean clearedOnly;

    @Override
    protected Slice<InpatientRow> page(int first, int size, Optional<Order> order) {
        return desk.admitted(new Admitted(ward, doctor, clearedOnly), first, size);
    }

    @Override
    public List<InpatientRow> exported() {
        return desk.export(new Admitted(ward, doctor, clearedOnly));
    }

    @Override
    public List<ListColumn<InpatientRow>> columns() {
        return List.of(
                new ListColumn<>(words.of("inpatient", "patient"), InpatientRow::fullName),
                new ListColumn<>(words.of("patients", "mrn"), InpatientRow::mrn),
                new ListColumn<>(words.of("inpatient", "ward"), InpatientRow::ward),
                new ListColumn<>(words.of("inpatient", "room"), InpatientRow::room),
                new ListColumn<>(words.of("inpatient", "bed"), InpatientRow::bed),
                new ListColumn<>(words.of("inpatient", "admittedAt"), row -> moments.of(row.admittedAt())),
                new ListColumn<>(words.of("inpatient", "doctor"), InpatientRow::doctor),
                new ListColumn<>(
                        words.of("inpatient", "state"), row -> words.of("inpatient", "cleared." + row.cleared())));
    }

    @Override
    public String exportName() {
        return "admitted";
    }

    public Long getWard() {
        return ward;
    }

    public void setWard(Long ward) {
        this.ward = ward;
    }

    public Long getDoctor() {
        return doctor;
    }

    public void setDoctor(Long doctor) {
        this.doctor = doctor;
    }

    public boolean isClearedOnly() {
        return clearedOnly;
    }

    public void setClearedOnly(boolean clearedOnly) {
        this.clearedOnly = clearedOnly;
    }
}
