package hms.web.identity;

import hms.identity.boundary.AccessPolicyDesk;
import hms.identity.boundary.AccessPolicyDesk.AccessForm;
import hms.identity.entity.AccessPolicy;
import hms.platform.Settings.Whole;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/** How people are let in, as a form among the settings. */
@Named
@ViewScoped
public class AccessSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Whole> BOUNDS = Map.ofEntries(
            Map.entry("idleMinutes", AccessPolicy.IDLE_MINUTES),
            Map.entry("longestHours", AccessPolicy.LONGEST_HOURS),
            Map.entry("shortestPassword", AccessPolicy.SHORTEST_PASSWORD),
            Map.entry("signInTries", AccessPolicy.SIGN_IN_TRIES),
            Map.entry("lockMinutes", AccessPolicy.LOCK_MINUTES),
            Map.entry("requestDays", AccessPolicy.REQUEST_DAYS));

    @Inject
    private AccessPolicyDesk desk;

    private Long version;
    private int idleMinutes;
    private int longestHours;
    private int shortestPassword;
    private String refusedWords;
    private int signInTries;
    private int lockMinutes;
    private int requestDays;

    public void open() {
        AccessForm form = desk.form();
        version = form.version();
        idleMinutes = form.idleMinutes();
        longestHours = form.longestHours();
        shortestPassword = form.shortestPassword();
        refusedWords = form.refusedWords();
        signInTries = form.signInTries();
        lockMinutes = form.lockMinutes();
        requestDays = form.requestDays();
    }

    public void save() {
        desk.change(new AccessForm(
                version,
                idleMinutes,
                longestHours,
                shortestPassword,
                Objects.requireNonNullElse(refusedWords, ""),
                signInTries,
                lockMinutes,
                requestDays));
        open();
        Said.done("identity", "access.saved");
    }

    /** Field to what may be chosen in it. */
    public Map<String, Whole> getBounds() {
        return BOUNDS;
    }

    public int getIdleMinutes() {
        return idleMinutes;
    }

    public void setIdleMinutes(int idleMinutes) {
        this.idleMinutes = idleMinutes;
    }

    public int getLongestHours() {
        return longestHours;
    }

    public void setLongestHours(int longestHours) {
        this.longestHours = longestHours;
    }

    public int getShortestPassword() {
        return shortestPassword;
    }

    public void setShortestPassword(int shortestPassword) {
        this.shortestPassword = shortestPassword;
    }

    public String getRefusedWords() {
        return refusedWords;
    }

    public void setRefusedWords(String refusedWords) {
        this.refusedWords = refusedWords;
    }

    public int getSignInTries() {
        return signInTries;
    }

    public void setSignInTries(int signInTries) {
        this.signInTries = signInTries;
    }

    public int getLockMinutes() {
        return lockMinutes;
    }

    public void setLockMinutes(int lockMinutes) {
        this.lockMinutes = lockMinutes;
    }

    public int getRequestDays() {
        return requestDays;
    }

    public void setRequestDays(int requestDays) {
        this.requestDays = requestDays;
    }
}
