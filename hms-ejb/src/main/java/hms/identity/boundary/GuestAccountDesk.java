package hms.identity.boundary;

import hms.identity.control.AccessPolicies;
import hms.identity.control.Links;
import hms.identity.control.PasswordHasher;
import hms.identity.control.PasswordPolicy;
import hms.identity.control.Requests;
import hms.identity.control.SignInCounters;
import hms.identity.entity.AccountRequest;
import hms.identity.entity.IdentityRule;
import hms.identity.entity.OneTimeLink;
import hms.identity.entity.UserAccount;
import hms.platform.Act;
import hms.platform.Because;
import hms.platform.Languages;
import hms.platform.Refusal;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.util.Locale;

/** What staff do who cannot sign in yet: ask for an account, and set a password through a one-time link. */
@Stateless
@UseCase
@DenyAll
public class GuestAccountDesk {

    @Inject
    Requests requests;

    @Inject
    Links links;

    @Inject
    PasswordHasher hasher;

    @Inject
    SignInCounters counters;

    @Inject
    AccessPolicies policies;

    @Inject
    Clock clock;

    /** Who asks, what for, and the language of the page: the answer is written in it. */
    public record AskForAccount(
            @NotBlank @Size(max = 120) String displayName,
            @NotBlank @Size(max = 64) String username,
            @NotBlank @Size(max = 200) String job,
            @NotBlank @Email @Size(max = 200) String email,
            @NotBlank @Size(max = 8) String language)
            implements Serializable {}

    /** Whose password a link sets. */
    public record Invitation(String username, String displayName) implements Serializable {}

    /** The token of the link, and the new password typed twice. */
    public record FirstPassword(
            @NotBlank @Size(max = 200) String token,
            @NotNull @Size(max = 1024) String password,
            @NotNull @Size(max = 1024) String repeated)
            implements Serializable {

        @Override
        public String toString() {
            return "FirstPassword[hidden]";
        }
    }

    /** Leaves a wish for an account with the administrators. The answer is the same whether or not the name is taken. */
    @PermitAll
    @Because("Who asks for an account has none; nothing opens until an administrator grants it.")
    @UseCase(Act.CREATE)
    public void ask(@Valid @NotNull AskForAccount wish) {
        AccountRequest request =
                new AccountRequest(wish.displayName(), wish.username(), wish.job(), wish.email(), clock.instant());
        request.speak(Languages.nearest(Locale.forLanguageTag(wish.language())));
        requests.add(request);
    }

    /** Whom this link is for; refused where it is used, expired or invented. */
    @PermitAll
    @Because("The token of 256 random bits is the proof.")
    @UseCase(Act.READ)
    public Invitation invitation(@NotNull String token) {
        UserAccount user = links.open(token).getUser();
        return new Invitation(user.getUsername(), user.getDisplayName());
    }

    /** Sets the password, spends the link and forgets earlier failures; answers the user name to sign in with. */
    @PermitAll
    @Because("The token of 256 random bits is the proof.")
    @UseCase(Act.CHANGE)
    public String setPassword(@Valid @NotNull FirstPassword wish) {
        OneTimeLink link = links.open(wish.token());
        if (!wish.password().equals(wish.repeated())) {
            throw Refusal.of(IdentityRule.PASSWORDS_DIFFER).on("repeated");
        }
        UserAccount user = link.getUser();
        PasswordPolicy.check(policies.now(), wish.password(), user.getUsername(), user.getDisplayName());
        link.use(clock.instant());
        user.setPassword(hasher.hash(wish.password()), clock.instant());
        counters.clear(user.getUsername());
        return user.getUsername();
    }
}
