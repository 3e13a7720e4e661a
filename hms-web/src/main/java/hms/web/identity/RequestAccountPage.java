package hms.web.identity;

import hms.identity.boundary.GuestAccountDesk;
import hms.identity.boundary.GuestAccountDesk.AskForAccount;
import hms.web.shared.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Staff ask for an account. */
@Named
@ViewScoped
public class RequestAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuestAccountDesk desk;

    @Inject
    private Me me;

    private String displayName;
    private String username;
    private String job;
    private String email;
    private boolean sent;

    public void ask() {
        desk.ask(new AskForAccount(displayName, username, job, email, me.getLanguage()));
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
