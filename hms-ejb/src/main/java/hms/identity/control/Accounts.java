package hms.identity.control;

import hms.identity.entity.AccountOrigin;
import hms.identity.entity.AccountStatus;
import hms.identity.entity.IdentityRule;
import hms.identity.entity.UserAccount;
import hms.identity.entity.UserGroup;
import hms.platform.BaseEntity;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds accounts and groups. */
@ApplicationScoped
public class Accounts {

    /** The epoch of an account that no session may belong to. */
    public static final long NO_SESSION = -1;

    @PersistenceContext
    EntityManager em;

    public Optional<UserAccount> byUsername(String username) {
        return em.createQuery("select u from UserAccount u where u.username = :username", UserAccount.class)
                .setParameter("username", UserAccount.normalise(username))
                .getResultStream()
                .findFirst();
    }

    /** The account of this id, refused where it does not exist. */
    public UserAccount byId(long id) {
        return Optional.ofNullable(em.find(UserAccount.class, id))
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** The group of this id, refused where it does not exist. */
    public UserGroup group(long id) {
        return Optional.ofNullable(em.find(UserGroup.class, id)).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** The chosen groups; at least one, and all must exist. */
    public List<UserGroup> groups(Collection<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            throw Refusal.of(IdentityRule.GROUP_NEEDED).on("groups");
        }
        return ids.stream().distinct().map(this::group).toList();
    }

    /** Who looks after the active account of this name; empty where there is none. */
    public Optional<AccountOrigin> signingIn(String username) {
        return em.createQuery(
                        "select u.origin from UserAccount u where u.username = :username and u.status = :active",
                        AccountOrigin.class)
                .setParameter("username", UserAccount.normalise(username))
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultStream()
                .findFirst();
    }

    /** The epoch that an open session of this account must carry. */
    public long sessionEpoch(String username) {
        return em.createQuery(
                        "select u.sessionEpoch from UserAccount u where u.username = :username and u.status = :active",
                        Long.class)
                .setParameter("username", UserAccount.normalise(username))
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultStream()
                .findFirst()
                .orElse(NO_SESSION);
    }

    /** How many people can sign in and administer. */
    public long administrators() {
        return em.createQuery(
                        "select count(distinct u.id) from UserAccount u join u.groups g join g.grants r"
                                + " where u.status = :active and r = :admin",
                        Long.class)
                .setParameter("active", AccountStatus.ACTIVE)
                .setParameter("admin", Roles.ADMIN)
                .getSingleResult();
    }

    /** The user names of who administers, as far as the account is active. */
    public List<String> administratorNames() {
        return em.createQuery(
                        "select distinct u.username from UserAccount u join u.groups g join g.grants r"
                                + " where u.status = :active and r = :admin",
                        String.class)
                .setParameter("active", AccountStatus.ACTIVE)
                .setParameter("admin", Roles.ADMIN)
                .getResultList();
    }

    /** How many people can sign in. */
    public long active() {
        return em.createQuery("select count(u) from UserAccount u where u.status = :active", Long.class)
                .setParameter("active", AccountStatus.ACTIVE)
                .getSingleResult();
    }

    /** The demo accounts, whatever their status. */
    public long demo() {
        return em.createQuery("select count(u) from UserAccount u where u.demo = true", Long.class)
                .getSingleResult();
    }

    /** Refuses where the person saw an older version than there is. */
    public static void refuseStale(BaseEntity entity, long seen) {
        Refusal.refuseIf(entity.getVersion() != seen, PlatformRule.STALE);
    }
}
