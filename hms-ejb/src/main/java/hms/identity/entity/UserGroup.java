package hms.identity.entity;

import hms.platform.BaseEntity;
import hms.platform.Refusal;
import hms.platform.Roles;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** People who may do the same: a group is granted roles and rights, and its members have them. */
@Entity
@Table(name = "user_group")
public class UserGroup extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String name;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "group_grant", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "role_name")
    private Set<String> grants = new LinkedHashSet<>();

    protected UserGroup() {}

    public UserGroup(String name) {
        this.name = name.strip();
    }

    /**
     * The role by which a server that knows its people from a directory tells HMS that somebody is in this group: by
     * number, for a name may hold spaces, which a server's settings take for a list.
     */
    public static String roleOf(long groupId) {
        return "group:" + groupId;
    }

    public void rename(String newName) {
        name = newName.strip();
    }

    /** From now on the group may do exactly this. */
    public void grant(Collection<String> roles) {
        roles.forEach(role -> Refusal.refuseIf(!known(role), IdentityRule.ROLE_UNKNOWN, role));
        grants.retainAll(roles);
        grants.addAll(roles);
    }

    public String getName() {
        return name;
    }

    public Set<String> getGrants() {
        return Set.copyOf(grants);
    }

    private static boolean known(String role) {
        return Roles.ROLES.contains(role) || Roles.RIGHTS.contains(role);
    }

    public boolean grantsRole(String role) {
        return grants.contains(role);
    }
}
