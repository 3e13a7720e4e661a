package hms.web.identity;

import hms.identity.boundary.GroupDesk;
import hms.identity.boundary.GroupDesk.GroupRow;
import hms.identity.boundary.UserDesk;
import hms.identity.boundary.UserDesk.ChangeUser;
import hms.identity.boundary.UserDesk.Invited;
import hms.identity.boundary.UserDesk.NewUser;
import hms.identity.boundary.UserDesk.UserCard;
import hms.web.shared.Me;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person who may sign in, or a new one. */
@Named
@ViewScoped
public class UserPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserDesk users;

    @Inject
    private GroupDesk groups;

    @Inject
    private Me me;

    private Long id;
    private UserCard card;
    private List<GroupRow> allGroups;
    private String username;
    private String displayName;
    private String email;
    private List<Long> chosenGroups = new ArrayList<>();
    private Invited invited;

    public void open() {
        allGroups = groups.groups();
        if (id != null) {
            show();
        }
    }

    private void show() {
        card = users.user(id);
        username = card.username();
        displayName = card.displayName();
        email = card.email();
        chosenGroups = new ArrayList<>(card.groups());
    }

    /** Whether people from elsewhere come from an identity provider, not from a directory. */
    public boolean isBesideProvider() {
        return ProviderSettings.find().isPresent();
    }

    public void save() {
        if (id == null) {
            invited =
                    users.create(new NewUser(username, displayName, email, me.getLanguage(), Set.copyOf(chosenGroups)));
            id = invited.id();
        } else {
            users.change(new ChangeUser(id, card.version(), displayName, email, Set.copyOf(chosenGroups)));
        }
        show();
        Said.done("identity", "saved");
    }

    public void deactivate() {
        users.deactivate(id, card.version());
        show();
        Said.done("identity", "user.deactivated");
    }

    public void reactivate() {
        users.reactivate(id, card.version());
        show();
        Said.done("identity", "user.reactivated");
    }

    public void resetPassword() {
        invited = users.resetPassword(id, card.version());
        show();
    }

    public void endSessions() {
        users.endSessions(id);
        show();
        Said.done("identity", "user.sessionsEnded");
    }

    /** Nobody deactivates the account they work with. */
    public boolean isOwn() {
        return card != null && card.username().equals(me.getUsername());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public UserCard getCard() {
        return card;
    }

    public List<GroupRow> getAllGroups() {
        return allGroups;
    }

    /** The one-time link to hand on, once there is one. */
    public Invited getInvited() {
        return invited;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public List<Long> getChosenGroups() {
        return chosenGroups;
    }

    public void setChosenGroups(List<Long> chosenGroups) {
        this.chosenGroups = chosenGroups;
    }
}
