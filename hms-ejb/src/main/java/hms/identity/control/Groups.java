package hms.identity.control;

import hms.identity.boundary.GroupDesk.GroupRow;
import hms.identity.entity.IdentityRule;
import hms.identity.entity.UserAccount;
import hms.identity.entity.UserGroup;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Groups and their members. */
@ApplicationScoped
public class Groups {

    @PersistenceContext
    EntityManager em;

    /** All groups by name; a hospital has dozens, not thousands. */
    public List<GroupRow> rows() {
        return em.createQuery(
                        "select new hms.identity.boundary.GroupDesk$GroupRow(g.id, g.name,"
                                + " (select count(u) from UserAccount u where g member of u.groups))"
                                + " from UserGroup g order by g.name",
                        GroupRow.class)
                .setMaxResults(500)
                .getResultList();
    }

    /** Names of the groups this account is in: its own, or those that the server says, where it comes from elsewhere. */
    public List<String> of(UserAccount account, Predicate<String> inRole) {
        if (!account.isFromElsewhere()) {
            return account.getGroups().stream().map(UserGroup::getName).sorted().toList();
        }
        return rows().stream()
                .filter(row -> inRole.test(UserGroup.roleOf(row.id())))
                .map(GroupRow::name)
                .toList();
    }

    public long members(UserGroup group) {
        return em.createQuery("select count(u) from UserAccount u where :group member of u.groups", Long.class)
                .setParameter("group", group)
                .getSingleResult();
    }

    /** Remembers a new group and answers its id. */
    public long add(UserGroup group) {
        em.persist(group);
        return group.getId();
    }

    public void remove(UserGroup group) {
        Refusal.refuseIf(members(group) > 0, IdentityRule.GROUP_IN_USE);
        em.remove(group);
    }

    /** Refuses a name that another group has. */
    public void refuseTaken(String name, Long ownId) {
        boolean taken = em.createQuery("select g.id from UserGroup g where lower(g.name) = lower(:name)", Long.class)
                .setParameter("name", name.strip())
                .getResultStream()
                .anyMatch(id -> !Objects.equals(id, ownId));
        if (taken) {
            throw Refusal.of(IdentityRule.GROUP_NAME_TAKEN).on("name");
        }
    }

    /**
     * Of those whom HMS made members and of those whom the identity provider last named as such. In one statement of
     * plain SQL: what EclipseLink makes of the same in JPQL, H2 does not understand.
     */
    public void endSessionsOfMembers(UserGroup group, String nameUntilNow) {
        em.createNativeQuery("UPDATE user_account SET session_epoch = session_epoch + 1, version = version + 1"
                        + " WHERE id IN (SELECT m.user_id FROM group_member m WHERE m.group_id = ?1)"
                        + " OR username IN (SELECT p.username FROM provider_person p"
                        + " JOIN provider_group g ON g.person_id = p.id WHERE g.name = ?2)")
                .setParameter(1, group.getId())
                .setParameter(2, nameUntilNow)
                .executeUpdate();
    }
}
