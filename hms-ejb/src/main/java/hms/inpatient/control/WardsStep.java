package hms.inpatient.control;

import hms.identity.SetupStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether there is a bed in service to lie in, on a ward that is open. */
@ApplicationScoped
public class WardsStep implements SetupStep {

    private static final int PLACE = 28;

    @PersistenceContext
    EntityManager em;

    @Override
    public String key() {
        return "wards";
    }

    @Override
    public String address() {
        return "/inpatient/wards";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public boolean done() {
        return !em.createQuery(
                        "SELECT b.id FROM Bed b WHERE b.active = TRUE AND b.room.active = TRUE AND b.room.ward.active = TRUE",
                        Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
