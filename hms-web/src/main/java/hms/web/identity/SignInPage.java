package hms.web.identity;

import hms.identity.boundary.AccessRules;
import hms.identity.entity.AccessLimits;
import hms.identity.entity.DemoAccounts;
import hms.platform.Settings;
import hms.web.shared.Me;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Where people sign in; in the demo also by one click on a person.
 *
 * <p>Of the view, not of the request: each field that is left is a request, and the way back must outlive it.
 */
@Named
@ViewScoped
public class SignInPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FrontDoor door;

    @Inject
    private Me me;

    @Inject
    private AccessRules rules;

    private String username;
    private transient String password;
    private String ended;
    private String provider;
    private String next;

    /** One person of the demo hospital who has a home. */
    public record PersonaCard(String username, String displayName, String role) {}

    /** Who is signed in has nothing to do here. */
    public String skip() {
        return me.isSignedIn() ? me.getHome() + "?faces-redirect=true" : null;
    }

    public void signIn() throws ServletException, IOException {
        door.enter(username, password);
        goOn();
    }

    /** One click in the demo; nothing elsewhere. */
    public void signInAs(String persona) throws ServletException, IOException {
        if (Settings.demo() && DemoAccounts.of(persona).isPresent()) {
            door.enter(persona, DemoAccounts.PASSWORD);
            goOn();
        }
    }

    private void goOn() throws IOException {
        ExternalContext edge = FacesContext.getCurrentInstance().getExternalContext();
        edge.redirect(edge.getApplicationContextPath() + (Gate.isWayBack(next) ? next : me.getHome()));
    }

    public boolean isDemo() {
        return Settings.demo();
    }

    public List<PersonaCard> getPersonas() {
        return Arrays.stream(DemoAccounts.values())
                .map(each -> new PersonaCard(
                        each.username(), each.displayName(), each.roles().get(0)))
                .toList();
    }

    /** Why the session before ended, if this page knows; anything unknown says nothing. */
    public String getEnding() {
        return Arrays.stream(SignedIn.Ending.values())
                .map(Enum::name)
                .filter(name -> name.equals(ended))
                .findFirst()
                .orElse(null);
    }

    /** Whether the hospital has an identity provider. */
    public boolean isBesideProvider() {
        return ProviderSettings.find().isPresent();
    }

    /** Why the identity provider brought nobody, if this page knows. */
    public String getProviderTrouble() {
        return Arrays.stream(ProviderTrouble.Kind.values())
                .map(Enum::name)
                .filter(name -> name.equals(provider))
                .findFirst()
                .orElse(null);
    }

    /** How long a session lasts, for the sentences about its end. */
    public AccessLimits getLimits() {
        return rules.now();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = Gate.isWayBack(next) ? next : null;
    }
}
