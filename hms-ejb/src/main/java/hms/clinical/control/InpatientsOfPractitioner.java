package hms.clinical.control;

import hms.organization.OpenWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whoever lies here has somebody in charge who works here. */
@ApplicationScoped
public class InpatientsOfPractitioner implements OpenWork {

    @PersistenceContext
    EntityManager em;

    @Override
    public Kind kind() {
        return Kind.PATIENTS;
    }

    @Override
    public long of(long practitionerId) {
        return em.createQuery(
                        "SELECT COUNT(e.id) FROM Encounter e WHERE e.practitioner.id = :id AND e.inpatientOpen = 1",
                        Long.class)
                .setParameter("id", practitionerId)
                .getSingleResult();
    }
}
