package hms.web.inpatient;

import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.boundary.BedMapDesk.WardPatient;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who lies on a ward, by room and bed; nobody while no ward is chosen. */
@Dependent
public class WardPatientRows extends LazyRows<WardPatient> {

    private static final long serialVersionUID = 1L;

    @Inject
    private BedMapDesk desk;

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    @Inject
    private BedWords bedWords;

    private Long ward;

    @Override
    protected Slice<WardPatient> page(int first, int size, Optional<Order> order) {
        List<WardPatient> all = ward == null ? List.of() : desk.patients(ward);
        int from = Math.min(first, all.size());
        return Slice.of(all.subList(from, Math.min(all.size(), first + Slice.lookAhead(size))), size);
    }

    @Override
    public List<WardPatient> exported() {
        return ward == null ? List.of() : desk.export(ward);
    }

    @Override
    public List<ListColumn<WardPatient>> columns() {
        return List.of(
                new ListColumn<>(word("room"), each -> each.row().room()),
                new ListColumn<>(word("bed"), each -> each.row().bed()),
                new ListColumn<>(word("patient"), each -> each.row().fullName()),
                new ListColumn<>(
                        words.of("patients", "birthDate"),
                        each -> moments.date(each.row().birthDate())),
                new ListColumn<>(words.of("patients", "mrn"), each -> each.row().mrn()),
                new ListColumn<>(word("admit.reason"), WardPatient::reason),
                new ListColumn<>(
                        word("ward.day"), each -> bedWords.dayOfStay(each.row().admittedAt())),
                new ListColumn<>(word("ward.planned"), WardPatient::planned),
                new ListColumn<>(
                        word("state"), each -> word("cleared." + each.row().cleared())));
    }

    @Override
    public String exportName() {
        return "ward";
    }

    private String word(String key) {
        return words.of("inpatient", key);
    }

    void setWard(Long ward) {
        this.ward = ward;
    }
}
