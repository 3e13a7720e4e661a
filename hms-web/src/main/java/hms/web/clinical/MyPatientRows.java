package hms.web.clinical;

import hms.clinical.boundary.MyPatientsDesk;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.MyPatientRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Patients the doctor treats now. */
@Dependent
public class MyPatientRows extends LazyRows<MyPatientRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyPatientsDesk desk;

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    private EncounterClass only;

    @Override
    protected Slice<MyPatientRow> page(int first, int size, Optional<Order> order) {
        return desk.mine(only, first, size);
    }

    @Override
    public List<MyPatientRow> exported() {
        return desk.export(only);
    }

    @Override
    public List<ListColumn<MyPatientRow>> columns() {
        return List.of(
                new ListColumn<>(words.of("patients", "name"), MyPatientRow::fullName),
                new ListColumn<>(words.of("patients", "birthDate"), row -> moments.date(row.birthDate())),
                new ListColumn<>(words.of("patients", "mrn"), MyPatientRow::mrn),
                new ListColumn<>(word("visit"), row -> word("visit." + row.encounterClass())),
                new ListColumn<>(words.of("scheduling", "department"), MyPatientRow::department),
                new ListColumn<>(word("visit.from"), row -> moments.of(row.startedAt())),
                new ListColumn<>(word("my.planned"), MyPatientRow::planned),
                new ListColumn<>(
                        word("state"),
                        row -> word(row.clinicallyDischargedAt() == null ? "visit.running" : "visit.leaving")));
    }

    @Override
    public String exportName() {
        return "my-patients";
    }

    private String word(String key) {
        return words.of("clinical", key);
    }

    public EncounterClass getOnly() {
        return only;
    }

    public void setOnly(EncounterClass only) {
        this.only = only;
    }
}
