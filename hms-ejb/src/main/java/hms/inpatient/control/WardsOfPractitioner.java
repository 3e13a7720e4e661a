package hms.inpatient.control;

import hms.organization.OpenWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A ward has nobody in charge who does not work here. */
@ApplicationScoped
public class WardsOfPractitioner implements OpenWork {

    @PersistenceContext
    EntityManager em;

    @Override
    public Kind kind() {
        return Kind.WARDS;
    }

    @Override
    public long of(long practitionerId) {
        return em.createQuery("SELECT COUNT(w.id) FROM Ward w WHERE w.doctor.id = :id AND w.active = TRUE", Long.class)
                .setParameter("id", practitionerId)
                .getSingleResult();
    }
}
