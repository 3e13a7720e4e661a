package hms.web.billing;

import static hms.platform.Refusal.refuseIf;

import hms.inpatient.boundary.LeftWardDesk;
import hms.patients.boundary.PatientDesk;
import hms.patients.entity.Patient;
import hms.platform.PlatformRule;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What a stay that is over is charged with, for the staff of the ward where it was spent: charges, and nothing else of it. */
@Named
@ViewScoped
public class LateChargesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LeftWardDesk ward;

    @Inject
    private PatientDesk patients;

    private Long encounter;
    private Patient patient;

    /** Nobody comes further than this whose ward it was not, or who comes too late. */
    public void open() {
        refuseIf(encounter == null, PlatformRule.NOT_FOUND);
        patient = patients.find(ward.stay(encounter).patientId());
    }

    public Long getEncounter() {
        return encounter;
    }

    public void setEncounter(Long encounter) {
        this.encounter = encounter;
    }

    public Patient getPatient() {
        return patient;
    }
}
