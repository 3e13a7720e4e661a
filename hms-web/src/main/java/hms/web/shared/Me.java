package hms.web.shared;

import hms.identity.boundary.AccessRules;
import hms.identity.boundary.AccountDesk;
import hms.identity.boundary.AccountDesk.Profile;
import hms.organization.boundary.OfferedLanguages;
import hms.platform.Languages;
import hms.platform.Roles;
import hms.platform.Settings;
import hms.web.identity.FrontDoor;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Locale;

/** Who is at the keyboard: what the person may do, where home is, and how pages should look and speak. */
@Named
@SessionScoped
public class Me implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Profile GUEST =
            new Profile(null, null, null, "system", "compact", true, false, false, List.of());

    @Inject
    HttpServletRequest request;

    @Inject
    AccountDesk account;

    @Inject
    FrontDoor door;

    @Inject
    AccessRules rules;

    @Inject
    OfferedLanguages languages;

    private Profile profile = GUEST;
    private String role;
    private Locale chosenLanguage;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The sign-in name, or null for a guest. */
    public String getUsername() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }

    public String getDisplayName() {
        return profile().displayName();
    }

    /** Whether the container grants this role or right; courtesy for pages, the desk decides. */
    public boolean may(String name) {
        return isSignedIn() && request.isUserInRole(name);
    }

    public boolean mayAny(List<String> names) {
        return names.stream().anyMatch(this::may);
    }

    /** The roles this person works in, in the order of {@link Roles#ROLES}. */
    public List<String> getRoles() {
        return Roles.ROLES.stream().filter(this::may).toList();
    }

    /** The role the person works in now; the first one until another was chosen; null for a guest. */
    public String getRole() {
        List<String> roles = getRoles();
        return roles.contains(role) ? role : roles.stream().findFirst().orElse(null);
    }

    /** Works in another of the person's roles from now on, and goes to its home. */
    public String switchTo(String otherRole) {
        if (may(otherRole)) {
            role = otherRole;
        }
        return getHome() + "?faces-redirect=true";
    }

    /** The view the person lands on. */
    public String getHome() {
        return isSignedIn() ? Homes.of(getRole()) : "/index";
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** What was chosen last: on the page, in the own settings, else in the browser. */
    public Locale getLocale() {
        if (chosenLanguage != null) {
            return languages.nearest(chosenLanguage);
        }
        String own = profile().language();
        return languages.nearest(own == null ? request.getLocale() : Locale.forLanguageTag(own));
    }

    /** Speaks this language for the rest of the session, as far as the hospital offers it. */
    public void speak(String language) {
        chosenLanguage = languages.nearest(Locale.forLanguageTag(language));
    }

    public String getDirection() {
        return Languages.rightToLeft(getLocale()) ? "rtl" : "ltr";
    }

    /** The name of a style library after its prefix: system, light or dark. */
    public String getTheme() {
        return profile().theme();
    }

    public String getDensity() {
        return profile().density();
    }

    public boolean isTourSeen() {
        return profile().tourSeen();
    }

    /** After how many seconds without work the session ends. */
    public int getIdleSeconds() {
        int server = request.getSession().getMaxInactiveInterval();
        return isSignedIn() ? Math.min(server, (int) rules.now().idle().toSeconds()) : server;
    }

    /** Whether this hospital is a demonstration with invented people. */
    public boolean isDemo() {
        return Settings.demo();
    }

    /** Whether password and groups are looked after in the hospital's directory. */
    public boolean isFromElsewhere() {
        return profile().fromElsewhere();
    }

    /** Reads the own settings again, after they were changed. */
    public void refresh() {
        profile = GUEST;
        chosenLanguage = null;
    }

    /** Leaves, and lands on the hospital's public page; on the way there also at the identity provider, if one let in. */
    public String signOut() throws ServletException {
        boolean onwards = isSignedIn() && door.leave();
        return (onwards ? "/sign-out" : "/index") + "?faces-redirect=true";
    }

    private Profile profile() {
        String username = getUsername();
        if (username == null) {
            return GUEST;
        }
        if (!username.equals(profile.username())) {
            profile = account.profile();
        }
        return profile;
    }
}
