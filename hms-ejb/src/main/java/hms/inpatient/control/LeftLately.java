package hms.inpatient.control;

import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterStatus;
import hms.inpatient.entity.LeftRow;
import hms.platform.HospitalDay;
import hms.platform.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** Who lay on a ward and left lately, as its staff still knows: as long after the stay as doctors go on working on it. */
@Dependent
public class LeftLately {

    private static final String OF_STAFF = "SELECT NEW hms.inpatient.entity.LeftRow(e.id, p.id, p.mrn, p.name.given,"
            + " p.name.family, p.life.birthDate, a.dischargedAt) FROM Admission a JOIN a.encounter e JOIN a.patient p"
            + " WHERE a.dischargedAt > :since AND e.status = :finished AND EXISTS (SELECT s.id FROM BedStay s"
            + " WHERE s.admission = a AND :username MEMBER OF s.bed.room.ward.staff";

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** Of this ward, the last first; nobody for whoever does not work there. */
    public Slice<LeftRow> ofWard(String username, long wardId, int first, int size) {
        return Slice.of(
                query(" AND s.bed.room.ward.id = :ward) ORDER BY a.dischargedAt DESC, a.id DESC", username)
                        .setParameter("ward", wardId)
                        .setFirstResult(first)
                        .setMaxResults(Slice.lookAhead(size))
                        .getResultList(),
                size);
    }

    /** Whose stay this was, for the staff of a ward on which some of it was spent. */
    public Optional<LeftRow> ofStay(String username, long encounterId) {
        return query(") AND e.id = :encounter", username)
                .setParameter("encounter", encounterId)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<LeftRow> query(String rest, String username) {
        return em.createQuery(OF_STAFF + rest, LeftRow.class)
                .setParameter("since", day.now().minus(Encounter.AFTERWARDS))
                .setParameter("finished", EncounterStatus.FINISHED)
                .setParameter("username", username);
    }
}
