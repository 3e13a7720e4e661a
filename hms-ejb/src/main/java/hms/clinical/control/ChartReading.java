package hms.clinical.control;

import hms.clinical.entity.AllergyIntolerance;
import hms.clinical.entity.AllergyRow;
import hms.clinical.entity.AllergyZone;
import hms.clinical.entity.Chart;
import hms.clinical.entity.ClinicalNote;
import hms.clinical.entity.Condition;
import hms.clinical.entity.ConditionRow;
import hms.clinical.entity.EncounterRow;
import hms.clinical.entity.NoteRow;
import hms.clinical.entity.PerformerRow;
import hms.clinical.entity.Procedure;
import hms.clinical.entity.TreatmentRow;
import hms.patients.entity.Patient;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads a chart: one statement for each kind of entry, however many there are. */
@Dependent
public class ChartReading {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Performers performers;

    /** The chart as this person sees it: drafts are seen by who writes them. */
    public Chart of(Patient patient, String reader) {
        long id = patient.getId();
        List<AllergyIntolerance> allergies = allergies(id);
        List<NoteRow> notes = notes(id, reader);
        List<PerformerRow> staff = performers.all();
        return new Chart(
                patient,
                AllergyZone.of(id, allergies),
                allergies.stream()
                        .filter(each -> !each.isNoneKnown())
                        .map(AllergyRow::of)
                        .toList(),
                conditions(id),
                notes.stream().filter(each -> each.signedAt() != null).toList(),
                notes.stream()
                        .filter(each -> each.signedAt() == null)
                        .findFirst()
                        .orElse(null),
                treatments(id),
                encounters(id),
                staff,
                staff.stream()
                        .filter(each -> reader.equals(each.username()))
                        .map(PerformerRow::id)
                        .findFirst()
                        .orElse(null));
    }

    /** All that was ever said of allergies, what counts now first. */
    public List<AllergyIntolerance> allergies(long patientId) {
        return em.createQuery(
                        "SELECT a FROM AllergyIntolerance a WHERE a.patientId = :patient"
                                + " ORDER BY a.live DESC, a.recordedAt DESC, a.id DESC",
                        AllergyIntolerance.class)
                .setParameter("patient", patientId)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<ConditionRow> conditions(long patientId) {
        return em.createQuery(
                        "SELECT c FROM Condition c WHERE c.patientId = :patient ORDER BY c.recordedAt DESC, c.id DESC",
                        Condition.class)
                .setParameter("patient", patientId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(ConditionRow::of)
                .toList();
    }

    private List<NoteRow> notes(long patientId, String reader) {
        return em.createQuery(
                        "SELECT n FROM ClinicalNote n WHERE n.patientId = :patient"
                                + " AND (n.draft IS NULL OR n.author = :reader) ORDER BY n.writtenAt DESC, n.id DESC",
                        ClinicalNote.class)
                .setParameter("patient", patientId)
                .setParameter("reader", reader)
                .setMaxResults(MOST)
                .getResultStream()
                .map(NoteRow::of)
                .toList();
    }

    private List<TreatmentRow> treatments(long patientId) {
        return em.createQuery(
                        "SELECT t FROM Procedure t LEFT JOIN FETCH t.performer WHERE t.patientId = :patient"
                                + " ORDER BY t.recordedAt DESC, t.id DESC",
                        Procedure.class)
                .setParameter("patient", patientId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(TreatmentRow::of)
                .toList();
    }

    private List<EncounterRow> encounters(long patientId) {
        return em.createQuery(
                        "SELECT " + EncounterRow.OF_E + " FROM Encounter e JOIN e.practitioner a JOIN e.department d"
                                + " WHERE e.patient.id = :patient ORDER BY e.startedAt DESC, e.id DESC",
                        EncounterRow.class)
                .setParameter("patient", patientId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
