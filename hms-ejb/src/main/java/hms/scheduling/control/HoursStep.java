package hms.scheduling.control;

import hms.identity.SetupStep;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether somebody sees patients, today or later: there are times to book. */
@ApplicationScoped
public class HoursStep implements SetupStep {

    private static final int PLACE = 27;

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    @Override
    public String key() {
        return "hours";
    }

    @Override
    public String address() {
        return "/scheduling/availability";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public boolean done() {
        return !em.createQuery(
                        "SELECT a.id FROM Availability a WHERE a.practitioner.active = TRUE"
                                + " AND (a.validTo IS NULL OR a.validTo >= :today)",
                        Long.class)
                .setParameter("today", day.today())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
