package hms.billing.control;

import hms.identity.SetupStep;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether something can be charged: a line of the price list that costs something by today. */
@ApplicationScoped
public class PricesStep implements SetupStep {

    private static final int PLACE = 29;

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    @Override
    public String key() {
        return "prices";
    }

    @Override
    public String address() {
        return "/billing/prices";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public boolean done() {
        return !em.createQuery(
                        "SELECT p.id FROM Price p WHERE p.entry.active = TRUE AND p.validFrom <= :today", Long.class)
                .setParameter("today", day.today())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
