package hms.web.patients;

import hms.patients.boundary.PatientIndexDesk;
import hms.patients.boundary.PatientIndexDesk.Listing;
import hms.patients.boundary.PatientIndexDesk.Search;
import hms.patients.entity.FoundPatient;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Patients found by what was typed. */
@Dependent
public class FoundRows extends LazyRows<FoundPatient> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientIndexDesk desk;

    private String text = "";

    @Override
    protected Slice<FoundPatient> page(int first, int size, Optional<Order> order) {
        return desk.search(new Search(text, first, size));
    }

    @Override
    public List<FoundPatient> exported() {
        return desk.export(Listing.FOUND, text).stream()
                .map(row -> new FoundPatient(row, false))
                .toList();
    }

    @Override
    public List<ListColumn<FoundPatient>> columns() {
        return PatientColumns.of(FoundPatient::row);
    }

    @Override
    public String exportName() {
        return "patients";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
