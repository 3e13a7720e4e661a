package hms.organization.control;

import hms.identity.SetupStep;
import hms.organization.entity.Hospital;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether the public can reach the hospital: a phone is known. */
@ApplicationScoped
public class HospitalStep implements SetupStep {

    private static final int PLACE = 10;

    @PersistenceContext
    EntityManager em;

    @Override
    public String key() {
        return "hospital";
    }

    @Override
    public String address() {
        return "/organization/hospital";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public boolean done() {
        Hospital hospital = em.find(Hospital.class, Hospital.THE_ONE);
        return hospital != null && !hospital.getPhones().isEmpty();
    }
}
