package hms.web.patients;

import static hms.platform.Refusal.refuseIf;

import hms.patients.entity.Patient;
import hms.patients.entity.PatientsRule;
import hms.platform.PlatformRule;
import java.io.Serializable;

/** Patient and version as the page in the browser carries them; what it sends must be what it showed. */
public class RightPatient implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long version;

    /** The id that the address names; nobody is found under none. */
    public static long asked(Long id) {
        refuseIf(id == null, PlatformRule.NOT_FOUND);
        return id;
    }

    /** The page shows this patient. */
    public void shows(Patient patient) {
        id = patient.getId();
        version = patient.getVersion();
    }

    /** Refuses what was sent by a page that showed another patient, or another state of this one. */
    public void mustBe(Patient patient) {
        refuseIf(!patient.getId().equals(id) || patient.getVersion() != version, PatientsRule.WRONG_PATIENT);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
