package hms.identity.boundary;

import hms.identity.control.AccessPolicies;
import hms.identity.control.Accounts;
import hms.identity.control.Groups;
import hms.identity.control.PasswordHasher;
import hms.identity.control.PasswordPolicy;
import hms.identity.control.SignInCounters;
import hms.identity.entity.AccountOrigin;
import hms.identity.entity.IdentityRule;
import hms.identity.entity.Preferences;
import hms.identity.entity.UserAccount;
import hms.platform.Act;
import hms.platform.Languages;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What everybody does with their own account, whatever they may do else. */
@Stateless
@UseCase
@DenyAll
public class AccountDesk {

    private static final String ANYBODY_SIGNED_IN = "**";

    @Inject
    Accounts accounts;

    @Inject
    PasswordHasher hasher;

    @Inject
    SignInCounters counters;

    @Inject
    Groups groups;

    @Inject
    AccessPolicies policies;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * Who is at the keyboard.
     *
     * @param fromElsewhere whether password and groups are looked after in the hospital's directory
     * @param roles in the order homes are chosen
     */
    public record Profile(
            String username,
            String displayName,
            String language,
            String theme,
            String density,
            boolean tourSeen,
            boolean demo,
            boolean fromElsewhere,
            List<String> roles)
            implements Serializable {}

    /**
     * As whom somebody works here.
     *
     * @param groups the groups of HMS that the person is in, by name
     * @param roles roles and rights as the server grants them, by the alphabet
     */
    public record Standing(
            String username, String displayName, AccountOrigin origin, List<String> groups, List<String> roles)
            implements Serializable {}

    /** How the person likes the pages. */
    public record Choice(@NotNull String language, @NotNull String theme, @NotNull String density)
            implements Serializable {}

    /** The present password proves who asks; the new one is typed twice. */
    public record NewPassword(
            @NotNull @Size(max = 1024) String present,
            @NotNull @Size(max = 1024) String password,
            @NotNull @Size(max = 1024) String repeated)
            implements Serializable {

        @Override
        public String toString() {
            return "NewPassword[hidden]";
        }
    }

    @RolesAllowed(ANYBODY_SIGNED_IN)
    @UseCase(Act.READ)
    public Profile profile() {
        UserAccount me = me();
        Preferences likes = me.getPreferences();
        List<String> roles =
                Roles.ROLES.stream().filter(context::isCallerInRole).toList();
        return new Profile(
                me.getUsername(),
                me.getDisplayName(),
                likes.getLanguage(),
                likes.getTheme(),
                likes.getDensity(),
                likes.isTourSeen(),
                me.isDemo(),
                me.isFromElsewhere(),
                roles);
    }

    /** What the server's realm and HMS know of whoever asks. */
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @UseCase(Act.READ)
    public Standing standing() {
        UserAccount me = me();
        return new Standing(
                me.getUsername(),
                me.getDisplayName(),
                me.getOrigin(),
                groups.of(me, context::isCallerInRole),
                Stream.of(Roles.ROLES, Roles.RIGHTS)
                        .flatMap(List::stream)
                        .filter(context::isCallerInRole)
                        .sorted()
                        .toList());
    }

    @RolesAllowed(ANYBODY_SIGNED_IN)
    @UseCase(Act.CHANGE)
    public void prefer(@Valid @NotNull Choice choice) {
        String language =
                Languages.nearest(Locale.forLanguageTag(choice.language())).getLanguage();
        me().prefer(
                        language,
                        known(choice.theme(), Preferences.THEMES),
                        known(choice.density(), Preferences.DENSITIES));
    }

    @RolesAllowed(ANYBODY_SIGNED_IN)
    @UseCase(Act.CHANGE)
    public void tourWasSeen() {
        me().tourWasSeen();
    }

    /** Changes the password and ends all other sessions. A wrong present one counts as a failed sign-in. */
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @UseCase(Act.CHANGE)
    public long changePassword(@Valid @NotNull NewPassword wish) {
        refuseWrong(!counters.reserveNow(caller()));
        UserAccount me = me();
        me.refuseElsewhere();
        refuseWrong(!hasher.matches(wish.present(), me.getPassword()));
        counters.succeeded(caller());
        if (!wish.password().equals(wish.repeated())) {
            throw Refusal.of(IdentityRule.PASSWORDS_DIFFER).on("repeated");
        }
        if (wish.password().equals(wish.present())) {
            throw Refusal.of(IdentityRule.PASSWORD_UNCHANGED).on("password");
        }
        PasswordPolicy.check(policies.now(), wish.password(), me.getUsername(), me.getDisplayName());
        me.setPassword(hasher.hash(wish.password()), clock.instant());
        return me.getSessionEpoch();
    }

    /** Ends all sessions of this account, this one too. */
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @UseCase(Act.SIGN_OUT)
    public void signOutEverywhere() {
        me().endSessions();
    }

    private static void refuseWrong(boolean wrong) {
        if (wrong) {
            throw Refusal.of(IdentityRule.PASSWORD_WRONG).on("present");
        }
    }

    private static String known(String word, List<String> words) {
        return words.contains(word) ? word : words.get(0);
    }

    private UserAccount me() {
        return accounts.byUsername(caller()).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
