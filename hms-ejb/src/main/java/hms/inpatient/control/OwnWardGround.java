package hms.inpatient.control;

import hms.patients.AccessGround;
import hms.patients.Ground;
import hms.patients.Reader;
import hms.platform.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** Nurses and doctors of a ward know of the patients who lie on it, as long as they lie there. */
@ApplicationScoped
public class OwnWardGround implements AccessGround {

    @PersistenceContext
    EntityManager em;

    @Override
    public Ground ground() {
        return Ground.OWN_WARD;
    }

    @Override
    public boolean isUsual(Reader reader) {
        return reader.isAny(Roles.NURSE);
    }

    @Override
    public Set<Long> among(Reader reader, Set<Long> patients) {
        if (!reader.isAny(Roles.NURSE, Roles.DOCTOR)) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "SELECT DISTINCT s.patient.id FROM BedStay s WHERE s.patient.id IN :patients AND s.open = 1"
                                + " AND :username MEMBER OF s.bed.room.ward.staff",
                        Long.class)
                .setParameter("patients", patients)
                .setParameter("username", reader.username())
                .getResultList());
    }
}
