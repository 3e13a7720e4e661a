package hms.identity.control;

import hms.identity.entity.IdentityRule;
import hms.identity.entity.UserAccount;
import hms.identity.entity.UserGroup;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/** Brings a new account to life: unique name, groups, and the link its owner sets the password with. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Links links;

    /** Remembers the account and answers its one-time link, which is mailed where an address is known. */
    public String invite(UserAccount user, Collection<UserGroup> groups) {
        if (accounts.byUsername(user.getUsername()).isPresent()) {
            throw Refusal.of(IdentityRule.USERNAME_TAKEN).on("username");
        }
        user.joinOnly(groups);
        em.persist(user);
        em.flush();
        return renew(user);
    }

    /** A new one-time link for this account, mailed where an address is known; earlier ones stop working. */
    public String renew(UserAccount user) {
        String link = links.issue(user);
        links.mail(user, link);
        return link;
    }

    /** Links that were not used stop working. */
    public void withdraw(UserAccount user) {
        links.withdraw(user);
    }
}
