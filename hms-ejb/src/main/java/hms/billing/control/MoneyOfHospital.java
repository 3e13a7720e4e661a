package hms.billing.control;

import hms.organization.MoneyInUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Prices and accounts bear the currency they were made in: one hospital reckons in one. */
@ApplicationScoped
public class MoneyOfHospital implements MoneyInUse {

    @PersistenceContext
    EntityManager em;

    @Override
    public boolean isThere() {
        return isAny("Price") || isAny("Account");
    }

    private boolean isAny(String entity) {
        return !em.createQuery("SELECT x.id FROM " + entity + " x", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
