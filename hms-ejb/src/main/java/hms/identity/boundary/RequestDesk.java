package hms.identity.boundary;

import hms.identity.control.Accounts;
import hms.identity.control.Invitations;
import hms.identity.control.Requests;
import hms.identity.entity.AccountRequest;
import hms.identity.entity.RequestStatus;
import hms.identity.entity.UserAccount;
import hms.platform.Act;
import hms.platform.Outbox;
import hms.platform.OutboxMail;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.Texts;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Administrators decide who of those that asked gets an account. */
@Stateless
@UseCase
@DenyAll
public class RequestDesk {

    private static final int EXPORTED_AT_MOST = 10_000;

    @Inject
    Requests requests;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** One wish, as the list shows it. */
    public record RequestRow(
            Long id,
            Long version,
            String displayName,
            String username,
            String job,
            String email,
            Instant askedAt,
            RequestStatus status,
            Instant decidedAt,
            String decidedBy,
            String refusalReason)
            implements Serializable {

        static RequestRow of(AccountRequest request) {
            return new RequestRow(
                    request.getId(),
                    request.getVersion(),
                    request.getDisplayName(),
                    request.getUsername(),
                    request.getJob(),
                    request.getEmail(),
                    request.getAskedAt(),
                    request.getStatus(),
                    request.getDecidedAt(),
                    request.getDecidedBy(),
                    request.getRefusalReason());
        }
    }

    /** Which wish is granted, under which user name, and the groups the person joins. */
    public record GrantAccount(
            @NotNull Long id, long version, @NotBlank @Size(max = 64) String username, @NotNull Set<Long> groups)
            implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public Slice<RequestRow> requests(@NotNull RequestStatus status, int first, int size) {
        return Slice.of(rows(status, first, Slice.lookAhead(size)), size);
    }

    /** The first 10,000 requests of a status, for a file. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.EXPORT)
    public List<RequestRow> export(@NotNull RequestStatus status) {
        return rows(status, 0, EXPORTED_AT_MOST);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public long waiting() {
        return requests.pendingCount();
    }

    /** Makes the account; answers the one-time link, which is mailed too. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public String grant(@Valid @NotNull GrantAccount decision) {
        AccountRequest request = requests.byId(decision.id());
        Accounts.refuseStale(request, decision.version());
        request.grant(caller(), clock.instant());
        UserAccount user = UserAccount.invite(
                decision.username(),
                request.getDisplayName(),
                request.getLanguage().getLanguage(),
                clock.instant());
        user.describe(request.getDisplayName(), request.getEmail());
        return invitations.invite(user, accounts.groups(decision.groups()));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void refuse(long id, long version, @Size(max = 400) String reason) {
        AccountRequest request = requests.byId(id);
        Accounts.refuseStale(request, version);
        request.refuse(reason, caller(), clock.instant());
        outbox.mail(new OutboxMail(
                request.getEmail(),
                Texts.of("identity", "mail.requestRefused.subject", request.getLanguage()),
                Texts.of(
                        "identity",
                        "mail.requestRefused.body",
                        request.getLanguage(),
                        request.getDisplayName(),
                        reason.strip())));
    }

    private List<RequestRow> rows(RequestStatus status, int first, int most) {
        return requests.of(status, first, most).stream().map(RequestRow::of).toList();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
