package hms.patients.entity;

import hms.platform.AboutPatient;
import java.io.Serializable;
import java.time.LocalDate;

/** One line of a list of patients: enough to tell two people of one name apart, nothing encrypted. */
public record PatientRow(
        Long patientId,
        String mrn,
        String given,
        String family,
        LocalDate birthDate,
        Boolean birthDateEstimated,
        Gender gender,
        Boolean deceased,
        Boolean active)
        implements AboutPatient, Serializable {

    /** Paths of the components, for the constructor projection; {@code p} is the patient. */
    public static final String OF_P = "new hms.patients.entity.PatientRow(p.id, p.mrn, p.name.given, p.name.family,"
            + " p.life.birthDate, p.life.birthDateEstimated, p.gender, p.life.deceased, p.status.active)";

    /** Family name first, as lists sort and show it. */
    public String fullName() {
        if (family == null) {
            return given;
        }
        return given == null ? family : family + ", " + given;
    }
}
