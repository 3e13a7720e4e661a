package hms.identity.control;

import hms.identity.SetupStep;
import hms.platform.entity.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.BooleanSupplier;

/** What identity itself answers to the checklist: people, a second administrator, mail that arrives. */
@ApplicationScoped
public class PeopleSteps {

    private static final int ENOUGH = 2;
    private static final String USERS = "/admin/users";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    private record Step(String key, String address, int place, BooleanSupplier fact) implements SetupStep {

        @Override
        public boolean done() {
            return fact.getAsBoolean();
        }
    }

    @Produces
    SetupStep staff() {
        return new Step("staff", USERS, 30, () -> accounts.active() > ENOUGH);
    }

    @Produces
    SetupStep secondAdministrator() {
        return new Step("secondAdministrator", USERS, 40, () -> accounts.administrators() >= ENOUGH);
    }

    @Produces
    SetupStep mail() {
        return new Step("mail", USERS, 50, this::mailWasSent);
    }

    private boolean mailWasSent() {
        return !em.createQuery("select m.id from OutboxMessage m where m.state = :sent", Long.class)
                .setParameter("sent", OutboxMessage.State.SENT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
