package hms.patients.entity;

import hms.platform.AboutPatient;
import java.io.Serializable;

/** A patient that a search found; {@code similarName} warns that another row of the same list is called alike. */
public record FoundPatient(PatientRow row, boolean similarName) implements AboutPatient, Serializable {

    @Override
    public Long patientId() {
        return row.patientId();
    }
}
