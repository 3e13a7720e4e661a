package hms.inpatient.control;

import hms.patients.OpenMatters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who lies in a bed stays in the records. */
@ApplicationScoped
public class StayOfPatient implements OpenMatters {

    @PersistenceContext
    EntityManager em;

    @Override
    public Kind kind() {
        return Kind.STAYS;
    }

    @Override
    public long of(long patientId) {
        return em.createQuery("SELECT COUNT(s.id) FROM BedStay s WHERE s.patient.id = :id AND s.open = 1", Long.class)
                .setParameter("id", patientId)
                .getSingleResult();
    }
}
