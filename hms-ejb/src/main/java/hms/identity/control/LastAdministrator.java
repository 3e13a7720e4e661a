package hms.identity.control;

import hms.identity.entity.IdentityRule;
import hms.identity.entity.RightsGuard;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Somebody must always be left who administers, even when two people take rights away at the same moment. */
@ApplicationScoped
public class LastAdministrator {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    /** Does something that may take rights away, and refuses it where nobody would be left. */
    public void keep(Runnable change) {
        em.find(RightsGuard.class, RightsGuard.ONLY, LockModeType.PESSIMISTIC_WRITE);
        long before = accounts.administrators();
        change.run();
        em.flush();
        Refusal.refuseIf(before > 0 && accounts.administrators() == 0, IdentityRule.LAST_ADMINISTRATOR);
    }
}
