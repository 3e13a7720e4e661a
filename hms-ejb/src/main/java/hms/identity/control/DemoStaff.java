package hms.identity.control;

import hms.identity.entity.DemoAccounts;
import hms.identity.entity.PasswordHash;
import hms.identity.entity.UserAccount;
import hms.identity.entity.UserGroup;
import hms.platform.DemoWanted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Lets the people of the demo hospital in. */
@ApplicationScoped
public class DemoStaff {

    private static final int FIRST = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    PasswordHasher hasher;

    @Inject
    Clock clock;

    void arrive(@Observes @Priority(FIRST) DemoWanted wanted) {
        for (DemoAccounts person : DemoAccounts.values()) {
            em.persist(account(person, hasher.hash(DemoAccounts.PASSWORD)));
        }
        em.flush();
    }

    private UserAccount account(DemoAccounts person, PasswordHash hash) {
        UserAccount account = UserAccount.invite(person.username(), person.displayName(), "en", clock.instant());
        account.markDemo();
        account.joinOnly(person.groups().stream().map(this::group).toList());
        account.setPassword(hash, clock.instant());
        return account;
    }

    private UserGroup group(String name) {
        return em.createQuery("select g from UserGroup g where g.name = :name", UserGroup.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
