package hms.patients.entity;

import hms.platform.AboutPatient;
import java.io.Serializable;
import java.util.List;

/** A registered patient that may be the same person: how likely, from 0 to 100, and why. */
public record LookAlike(PatientRow row, int score, List<Likeness> because) implements AboutPatient, Serializable {

    public LookAlike {
        because = List.copyOf(because);
    }

    @Override
    public Long patientId() {
        return row.patientId();
    }

    /** In what two people are alike. */
    public enum Likeness {
        SAME_NAME,
        SIMILAR_NAME,
        SAME_BIRTH_DATE,
        DAY_AND_MONTH_SWAPPED,
        BIRTH_DATE_NEARLY_SAME,
        SAME_PHONE,
        SAME_NATIONAL_ID
    }
}
