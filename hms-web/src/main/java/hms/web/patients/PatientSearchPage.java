package hms.web.patients;

import hms.patients.boundary.PatientIndexDesk;
import hms.patients.boundary.PatientIndexDesk.Search;
import hms.patients.entity.FoundPatient;
import hms.patients.entity.MedicalRecordNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** Who fits what was typed or scanned; a whole patient number goes straight to its patient. */
@Named
@ViewScoped
public class PatientSearchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientIndexDesk desk;

    @Inject
    private FoundRows rows;

    public String open() {
        Optional<FoundPatient> one = MedicalRecordNumber.in(rows.getText())
                .flatMap(mrn ->
                        desk.search(new Search(mrn, 0, 1)).rows().stream().findFirst());
        return one.map(found -> "/patients/patient?faces-redirect=true&id=" + found.patientId())
                .orElse(null);
    }

    public String getText() {
        return rows.getText();
    }

    public void setText(String text) {
        rows.setText(text);
    }

    public FoundRows getRows() {
        return rows;
    }
}
