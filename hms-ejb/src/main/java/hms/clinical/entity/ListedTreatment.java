package hms.clinical.entity;

import hms.platform.AboutPatient;
import java.io.Serializable;
import java.time.Instant;

/** One treatment on a list of several patients: waiting to be done, or written from paper; nothing of its outcome. */
public record ListedTreatment(
        Long id,
        Long version,
        Long patientId,
        String mrn,
        String given,
        String family,
        String description,
        ProcedureStatus status,
        Instant plannedAt,
        Instant performedAt)
        implements AboutPatient, Serializable {

    /** Paths of the components, for the constructor projection; {@code t} is the treatment, {@code p} the patient. */
    public static final String OF_T = "NEW hms.clinical.entity.ListedTreatment(t.id, t.version, p.id, p.mrn,"
            + " p.name.given, p.name.family, t.description, t.status, t.plannedAt, t.performedAt)";

    /** Family name first, as lists sort and show it. */
    public String fullName() {
        if (family == null) {
            return given;
        }
        return given == null ? family : family + ", " + given;
    }
}
