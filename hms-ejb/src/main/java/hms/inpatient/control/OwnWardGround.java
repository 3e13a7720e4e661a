package hms.inpatient.control;

import hms.patients.AccessGround;
import hms.patients.Ground;
import hms.patients.Reader;
import hms.platform.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
    public boolean holds(Reader reader, long patientId) {
        return reader.isAny(Roles.NURSE, Roles.DOCTOR)
                && !em.createQuery(
                                "SELECT s.id FROM BedStay s WHERE s.patient.id = :patient AND s.open = 1"
                                        + " AND :username MEMBER OF s.bed.room.ward.staff",
                                Long.class)
                        .setParameter("patient", patientId)
                        .setParameter("username", reader.username())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }
}
