package hms.identity.boundary;

import static hms.identity.control.Accounts.refuseStale;

import hms.identity.control.Accounts;
import hms.identity.control.Groups;
import hms.identity.control.LastAdministrator;
import hms.identity.entity.UserGroup;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Administrators see and say what each group may do. */
@Stateless
@UseCase
@DenyAll
public class GroupDesk {

    @Inject
    Accounts accounts;

    @Inject
    Groups groups;

    @Inject
    LastAdministrator lastAdministrator;

    /** One group, as lists and check boxes show it. */
    public record GroupRow(Long id, String name, Long members) implements Serializable {}

    /** One group, as the form shows it: its roles and rights by name. */
    public record GroupCard(Long id, Long version, String name, Set<String> grants, Long members)
            implements Serializable {}

    /** A new group where id is null, else a change of what one may do. */
    public record GroupWish(Long id, long version, @NotBlank @Size(max = 80) String name, @NotNull Set<String> grants)
            implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<GroupRow> groups() {
        return groups.rows();
    }

    /** All groups, for a file. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.EXPORT)
    public List<GroupRow> export() {
        return groups.rows();
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public GroupCard group(long id) {
        UserGroup group = accounts.group(id);
        return new GroupCard(id, group.getVersion(), group.getName(), group.getGrants(), groups.members(group));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long create(@Valid @NotNull GroupWish wish) {
        groups.refuseTaken(wish.name(), null);
        UserGroup group = new UserGroup(wish.name());
        group.grant(wish.grants());
        return groups.add(group);
    }

    /**
     * What the group may do changes for its members at once: their open sessions end, and they sign in anew. Those whom the
     * identity provider names are members by the group's name, so another name is a change for them.
     */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(@Valid @NotNull GroupWish wish) {
        UserGroup group = accounts.group(wish.id());
        refuseStale(group, wish.version());
        groups.refuseTaken(wish.name(), group.getId());
        String name = group.getName();
        boolean differs = !group.getGrants().equals(wish.grants());
        group.rename(wish.name());
        lastAdministrator.keep(() -> group.grant(wish.grants()));
        if (differs || !name.equals(group.getName())) {
            groups.endSessionsOfMembers(group, name);
        }
    }

    /** Removes a group that has no members in HMS; whoever is one by the identity provider's word loses it with their session. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void remove(long id, long version) {
        UserGroup group = accounts.group(id);
        refuseStale(group, version);
        groups.endSessionsOfMembers(group, group.getName());
        groups.remove(group);
    }
}
