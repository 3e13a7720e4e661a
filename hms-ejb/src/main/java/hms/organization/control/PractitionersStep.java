package hms.organization.control;

import hms.identity.SetupStep;
import hms.organization.entity.PractitionerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether there is a doctor to go to. */
@ApplicationScoped
public class PractitionersStep implements SetupStep {

    private static final int PLACE = 25;

    @PersistenceContext
    EntityManager em;

    @Override
    public String key() {
        return "practitioners";
    }

    @Override
    public String address() {
        return "/organization/practitioners";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public boolean done() {
        return !em.createQuery("SELECT p.id FROM Practitioner p WHERE p.active = TRUE AND p.kind = :kind", Long.class)
                .setParameter("kind", PractitionerKind.DOCTOR)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
