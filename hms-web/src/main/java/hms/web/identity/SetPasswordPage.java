package hms.web.identity;

import hms.identity.boundary.GuestAccountDesk;
import hms.identity.boundary.GuestAccountDesk.FirstPassword;
import hms.identity.boundary.GuestAccountDesk.Invitation;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whoever holds a one-time link sets the password of the account it was made for. */
@Named
@ViewScoped
public class SetPasswordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuestAccountDesk desk;

    private String token;
    private Invitation invitation;
    private transient String password;
    private transient String repeated;

    public void open() {
        invitation = desk.invitation(token == null ? "" : token);
    }

    public String set() {
        desk.setPassword(new FirstPassword(token, password, repeated));
        Said.done("identity", "setPassword.done");
        return "/sign-in?faces-redirect=true";
    }

    public Invitation getInvitation() {
        return invitation;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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
