package hms.clinical.entity;

import hms.patients.entity.Gender;
import hms.platform.AboutPatient;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One patient a doctor treats now. */
public record MyPatientRow(
        Long patientId,
        String mrn,
        String given,
        String family,
        LocalDate birthDate,
        Gender gender,
        Long encounterId,
        EncounterClass encounterClass,
        String department,
        Instant startedAt,
        Instant clinicallyDischargedAt,
        Long planned)
        implements AboutPatient, Serializable {

    /** Paths of the components, for the constructor projection; {@code e} is the encounter, {@code p} its patient. */
    public static final String OF_E = "NEW hms.clinical.entity.MyPatientRow(p.id, p.mrn, p.name.given, p.name.family,"
            + " p.life.birthDate, p.gender, e.id, e.encounterClass, d.name, e.startedAt, e.clinicallyDischargedAt,"
            + " (SELECT COUNT(t.id) FROM Procedure t WHERE t.encounter.id = e.id"
            + " AND t.status = hms.clinical.entity.ProcedureStatus.PREPARATION))";

    /** Family name first, as lists sort and show it. */
    public String fullName() {
        if (family == null) {
            return given;
        }
        return given == null ? family : family + ", " + given;
    }
}
