package hms.inpatient.entity;

import hms.patients.entity.Gender;
import hms.platform.AboutPatient;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One patient who lies here: who it is, where, since when, who is in charge. Nothing clinical but the word of a doctor that the patient may leave. */
public record InpatientRow(
        Long stayId,
        Long admissionId,
        Long encounterId,
        Long patientId,
        String mrn,
        String given,
        String family,
        LocalDate birthDate,
        Gender gender,
        Long wardId,
        String ward,
        String room,
        Long bedId,
        String bed,
        Integer place,
        Instant admittedAt,
        String doctor,
        Instant clinicallyDischargedAt)
        implements AboutPatient, Serializable {

    /** The projection, up to its conditions. {@code s} is the stay, {@code w} the ward, {@code p} the patient. */
    public static final String SELECT =
            "SELECT NEW hms.inpatient.entity.InpatientRow(s.id, a.id, e.id, p.id, p.mrn, p.name.given, p.name.family,"
                    + " p.life.birthDate, p.gender, w.id, w.name, r.name, b.id, b.label, s.place, a.admittedAt,"
                    + " d.sortName, e.clinicallyDischargedAt) FROM BedStay s JOIN s.admission a JOIN a.encounter e"
                    + " JOIN e.practitioner d JOIN s.patient p JOIN s.bed b JOIN b.room r JOIN r.ward w"
                    + " WHERE s.open = 1";

    /** Family name first, as lists sort and show it. */
    public String fullName() {
        if (family == null) {
            return given;
        }
        return given == null ? family : family + ", " + given;
    }

    /** Whether a doctor has said that the patient may leave. */
    public boolean cleared() {
        return clinicallyDischargedAt != null;
    }
}
