package hms.patients.control;

import hms.identity.SetupStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether the hospital knows its patients. */
@ApplicationScoped
public class PatientsStep implements SetupStep {

    private static final int PLACE = 60;

    @PersistenceContext
    EntityManager em;

    @Override
    public String key() {
        return "patients";
    }

    @Override
    public String address() {
        return "/patients/import";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public boolean done() {
        return !em.createQuery("SELECT p.id FROM Patient p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
