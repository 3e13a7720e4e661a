package hms.web.patients;

import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.entity.InpatientRow;
import hms.platform.Roles;
import hms.web.clinical.AllergyBanner;
import hms.web.shared.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where the patient of the page is and was expected: the bed, and the appointments. */
@Named
@ViewScoped
public class PatientWhereabouts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdmissionDesk admissions;

    @Inject
    private PatientAppointments coming;

    @Inject
    private PatientAppointments past;

    @Inject
    private AllergyBanner banner;

    @Inject
    private Me me;

    private boolean expected;
    private InpatientRow bed;

    /** Asked once the patient is known to be there for this reader. */
    public void open(Long patient) {
        bed = admissions.where(patient).orElse(null);
        expected = me.may(Roles.RECEPTIONIST) || banner.of(patient) != null;
        coming.of(patient, false);
        past.of(patient, true);
    }

    /** Whether the appointments are this reader's to know. */
    public boolean isExpected() {
        return expected;
    }

    /** Where the patient lies; null for whom does not. */
    public InpatientRow getBed() {
        return bed;
    }

    public PatientAppointments getComing() {
        return coming;
    }

    public PatientAppointments getPast() {
        return past;
    }
}
