package hms.inpatient.entity;

import java.io.Serializable;
import java.util.List;

/** A bed of the ward map with who lies in it. */
public record BedSpot(BedRow bed, List<InpatientRow> patients) implements Serializable {

    public BedSpot {
        patients = List.copyOf(patients);
    }

    /** Derived: from the housekeeping of the bed and the stays in it. */
    public BedState state() {
        return BedState.of(bed.housekeeping(), bed.places(), patients.size());
    }

    /** How many patients can be put there now. */
    public int free() {
        return state().takesPatients() ? bed.places() - patients.size() : 0;
    }
}
