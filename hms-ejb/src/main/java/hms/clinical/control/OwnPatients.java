package hms.clinical.control;

import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.MyPatientRow;
import hms.platform.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Patients by who attends them. */
@Dependent
public class OwnPatients {

    @PersistenceContext
    EntityManager em;

    /** Those this user attends now. */
    public Slice<MyPatientRow> of(String username, EncounterClass only, int first, int size) {
        TypedQuery<MyPatientRow> query = em.createQuery(
                        "SELECT " + MyPatientRow.OF_E + " FROM Encounter e JOIN e.patient p JOIN e.department d"
                                + " WHERE e.practitioner.username = :username AND e.endedAt IS NULL"
                                + (only == null ? "" : " AND e.encounterClass = :only")
                                + " ORDER BY e.startedAt DESC, e.id DESC",
                        MyPatientRow.class)
                .setParameter("username", username)
                .setFirstResult(first)
                .setMaxResults(Slice.lookAhead(size));
        return Slice.of((only == null ? query : query.setParameter("only", only)).getResultList(), size);
    }
}
