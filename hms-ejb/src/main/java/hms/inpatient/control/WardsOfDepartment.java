package hms.inpatient.control;

import hms.organization.OpenWards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** An open ward belongs to a department that works. */
@ApplicationScoped
public class WardsOfDepartment implements OpenWards {

    @PersistenceContext
    EntityManager em;

    @Override
    public long of(long departmentId) {
        return em.createQuery(
                        "SELECT COUNT(w.id) FROM Ward w WHERE w.department.id = :id AND w.active = TRUE", Long.class)
                .setParameter("id", departmentId)
                .getSingleResult();
    }
}
