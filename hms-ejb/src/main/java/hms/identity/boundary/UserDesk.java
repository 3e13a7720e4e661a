package hms.identity.boundary;

import static hms.identity.control.Accounts.refuseStale;

import hms.identity.control.Accounts;
import hms.identity.control.Invitations;
import hms.identity.control.LastAdministrator;
import hms.identity.control.PeopleFromElsewhere;
import hms.identity.control.UserList;
import hms.identity.entity.AccountOrigin;
import hms.identity.entity.AccountStatus;
import hms.identity.entity.IdentityRule;
import hms.identity.entity.UserAccount;
import hms.platform.Act;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Administrators look after the people who may sign in. */
@Stateless
@UseCase
@DenyAll
public class UserDesk {

    private static final int EXPORTED_AT_MOST = 10_000;

    @Inject
    Accounts accounts;

    @Inject
    UserList list;

    @Inject
    Invitations invitations;

    @Inject
    LastAdministrator lastAdministrator;

    @Inject
    PeopleFromElsewhere elsewhere;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** What the list can be sorted by. */
    public enum UserSort {
        NAME,
        USERNAME,
        STATUS
    }

    /**
     * Which users the list shows.
     *
     * @param text beginning of the user name, the name or the family name; null for all
     * @param status null for all
     */
    public record UserSearch(
            @Size(max = 100) String text, AccountStatus status, @NotNull UserSort sort, boolean descending)
            implements Serializable {}

    /** One user, as the list shows them. */
    public record UserRow(
            Long id, String username, String displayName, AccountStatus status, Boolean demo, AccountOrigin origin)
            implements Serializable {}

    /** One user, as the form shows them. */
    public record UserCard(
            Long id,
            Long version,
            String username,
            String displayName,
            String email,
            AccountStatus status,
            AccountOrigin origin,
            boolean demo,
            Instant createdAt,
            Instant passwordChangedAt,
            Instant lastSignInAt,
            boolean locked,
            Set<Long> groups)
            implements Serializable {}

    public record NewUser(
            @NotBlank @Size(max = 64) String username,
            @NotBlank @Size(max = 120) String displayName,
            @Email @Size(max = 200) String email,
            @NotBlank @Size(max = 8) String language,
            @NotNull Set<Long> groups)
            implements Serializable {}

    public record ChangeUser(
            @NotNull Long id,
            long version,
            @NotBlank @Size(max = 120) String displayName,
            @Email @Size(max = 200) String email,
            @NotNull Set<Long> groups)
            implements Serializable {}

    /** What the administrator hands on: the one-time link, and the address it was mailed to, if any. */
    public record Invited(Long id, String link, String mailedTo) implements Serializable {

        @Override
        public String toString() {
            return "Invited " + id;
        }
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public Slice<UserRow> users(@Valid @NotNull UserSearch search, int first, int size) {
        return Slice.of(list.rows(search, first, Slice.lookAhead(size)), size);
    }

    /** The first 10,000 users of a search, for a file. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.EXPORT)
    public List<UserRow> export(@Valid @NotNull UserSearch search) {
        return list.rows(search, 0, EXPORTED_AT_MOST);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public UserCard user(long id) {
        return list.card(accounts.byId(id), clock.instant());
    }

    /** Makes an account whose owner sets the password through the link that comes back. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public Invited create(@Valid @NotNull NewUser wish) {
        UserAccount user = UserAccount.invite(wish.username(), wish.displayName(), wish.language(), clock.instant());
        user.describe(wish.displayName(), wish.email());
        String link = invitations.invite(user, accounts.groups(wish.groups()));
        return new Invited(user.getId(), link, user.getEmail());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(@Valid @NotNull ChangeUser wish) {
        UserAccount user = accounts.byId(wish.id());
        refuseStale(user, wish.version());
        user.refuseElsewhere();
        lastAdministrator.keep(() -> {
            user.describe(wish.displayName(), wish.email());
            user.joinOnly(accounts.groups(wish.groups()));
        });
    }

    /** From now on the person cannot sign in, and open sessions end. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void deactivate(long id, long version) {
        UserAccount user = accounts.byId(id);
        refuseStale(user, version);
        Refusal.refuseIf(user.getUsername().equals(context.getCallerPrincipal().getName()), IdentityRule.OWN_ACCOUNT);
        lastAdministrator.keep(() -> user.deactivate(clock.instant()));
        invitations.withdraw(user);
    }

    /** Lets the person in again. Who has no password here, which would be set anew, may try as if for the first time. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void reactivate(long id, long version) {
        UserAccount user = accounts.byId(id);
        refuseStale(user, version);
        user.reactivate();
        if (user.isFromElsewhere()) {
            elsewhere.startAnew(user);
        }
    }

    /** The password stops working at once; the owner sets a new one through the link that comes back. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public Invited resetPassword(long id, long version) {
        UserAccount user = accounts.byId(id);
        refuseStale(user, version);
        lastAdministrator.keep(user::awaitNewPassword);
        return new Invited(id, invitations.renew(user), user.getEmail());
    }

    /** Ends all sessions of this person, on all nodes. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void endSessions(long id) {
        accounts.byId(id).endSessions();
    }
}
