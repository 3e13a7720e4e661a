package hms.clinical.control;

import hms.clinical.entity.PerformerRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who may have done a treatment. */
@Dependent
public class Performers {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    /** Everybody who treats here now, by name. */
    public List<PerformerRow> all() {
        return em.createQuery(
                        "SELECT " + PerformerRow.OF_A + " FROM Practitioner a WHERE a.active = TRUE"
                                + " ORDER BY a.sortName, a.id",
                        PerformerRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
