package hms.organization.control;

import hms.identity.SetupStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether there is a department to go to. */
@ApplicationScoped
public class DepartmentsStep implements SetupStep {

    private static final int PLACE = 20;

    @PersistenceContext
    EntityManager em;

    @Override
    public String key() {
        return "departments";
    }

    @Override
    public String address() {
        return "/organization/departments";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public boolean done() {
        return !em.createQuery("SELECT d.id FROM Department d WHERE d.active = TRUE", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
