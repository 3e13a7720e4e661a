package hms.inpatient.control;

import hms.clinical.WardLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Answers clinical, which knows no beds: whose treatments are on the list of a ward. */
@ApplicationScoped
public class PatientsOfWards implements WardLists {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<WardChoice> wards() {
        return em.createQuery(
                        "SELECT NEW hms.clinical.WardLists.WardChoice(w.id, w.name) FROM Ward w WHERE w.active = TRUE"
                                + " ORDER BY w.name, w.id",
                        WardChoice.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public List<Long> encountersOn(long wardId) {
        return em.createQuery(
                        "SELECT a.encounter.id FROM BedStay s JOIN s.admission a"
                                + " WHERE s.open = 1 AND s.bed.room.ward.id = :ward",
                        Long.class)
                .setParameter("ward", wardId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
