package hms.web.identity;

import hms.identity.boundary.AccountDesk;
import hms.identity.boundary.AccountDesk.Choice;
import hms.identity.boundary.AccountDesk.NewPassword;
import hms.identity.boundary.AccountDesk.Profile;
import hms.identity.entity.Preferences;
import hms.web.shared.Me;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.Serializable;
import java.util.List;

/** Everybody's own settings: how pages look and speak, the password, and the other devices. */
@Named
@ViewScoped
public class MyAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountDesk desk;

    @Inject
    private FrontDoor door;

    @Inject
    private Me me;

    private String language;
    private String theme;
    private String density;
    private transient String present;
    private transient String password;
    private transient String repeated;

    public void open() {
        Profile profile = desk.profile();
        language = profile.language();
        theme = profile.theme();
        density = profile.density();
    }

    /** Whether people from elsewhere come from an identity provider, not from a directory. */
    public boolean isBesideProvider() {
        return ProviderSettings.find().isPresent();
    }

    /** Shows the page anew, as it now looks. */
    public String saveLooks() {
        desk.prefer(new Choice(language, theme, density));
        me.refresh();
        Said.done("identity", "saved");
        return "/account/me?faces-redirect=true";
    }

    public String changePassword() {
        door.goOn(desk.changePassword(new NewPassword(present, password, repeated)));
        Said.done("identity", "me.password.done");
        return "/account/me?faces-redirect=true";
    }

    public String signOutEverywhere() throws ServletException {
        desk.signOutEverywhere();
        return me.signOut();
    }

    public List<String> getThemes() {
        return Preferences.THEMES;
    }

    public List<String> getDensities() {
        return Preferences.DENSITIES;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getDensity() {
        return density;
    }

    public void setDensity(String density) {
        this.density = density;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
