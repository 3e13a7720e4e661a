package hms.clinical.control;

import hms.clinical.entity.ClinicalNote;
import hms.clinical.entity.NoteKind;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Notes while they are written: one draft per author and patient. */
@Dependent
public class Notes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Charts charts;

    @Inject
    HospitalDay day;

    /** What somebody writes: about what, in which words, and which earlier note it amends; null for none. */
    public record Words(NoteKind kind, String text, Long amendsId) {

        boolean isNothing() {
            return text == null || text.isBlank();
        }
    }

    /** Keeps the words until the author goes on; a draft without words is forgotten. */
    public void keep(long patientId, Words words, String author) {
        if (words.isNothing()) {
            draft(patientId, author).ifPresent(em::remove);
        } else {
            written(patientId, words, author);
        }
    }

    /** The draft with these words, begun if there was none. */
    public ClinicalNote written(long patientId, Words words, String author) {
        ClinicalNote note = draft(patientId, author).orElseGet(() -> begun(patientId, author));
        if (words.amendsId() != null) {
            note.amends(charts.part(ClinicalNote.class, words.amendsId(), patientId));
        }
        note.write(words.kind(), words.text(), day.now());
        return note;
    }

    private ClinicalNote begun(long patientId, String author) {
        ClinicalNote note = ClinicalNote.begin(patientId, runningEncounter(patientId), author, day.now());
        em.persist(note);
        return note;
    }

    private Optional<ClinicalNote> draft(long patientId, String author) {
        return em.createQuery(
                        "SELECT n FROM ClinicalNote n WHERE n.patientId = :patient AND n.author = :author"
                                + " AND n.draft = 1",
                        ClinicalNote.class)
                .setParameter("patient", patientId)
                .setParameter("author", author)
                .getResultStream()
                .findFirst();
    }

    private Long runningEncounter(long patientId) {
        return em.createQuery(
                        "SELECT e.id FROM Encounter e WHERE e.patient.id = :patient AND e.endedAt IS NULL"
                                + " ORDER BY e.startedAt DESC, e.id DESC",
                        Long.class)
                .setParameter("patient", patientId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
