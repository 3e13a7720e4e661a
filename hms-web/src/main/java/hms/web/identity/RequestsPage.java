package hms.web.identity;

import hms.identity.boundary.GroupDesk;
import hms.identity.boundary.GroupDesk.GroupRow;
import hms.identity.boundary.RequestDesk;
import hms.identity.boundary.RequestDesk.GrantAccount;
import hms.identity.boundary.RequestDesk.RequestRow;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who asks for an account; one of them is looked at, and granted or refused. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDesk desk;

    @Inject
    private GroupDesk groups;

    @Inject
    private RequestRows list;

    private List<GroupRow> allGroups;
    private RequestRow looking;
    private String username;
    private List<Long> chosenGroups = new ArrayList<>();
    private String reason;
    private String link;

    public void open() {
        allGroups = groups.groups();
    }

    public void look(RequestRow row) {
        looking = row;
        username = row.username();
        chosenGroups = new ArrayList<>();
        reason = null;
        link = null;
    }

    public void grant() {
        link = desk.grant(new GrantAccount(looking.id(), looking.version(), username, Set.copyOf(chosenGroups)));
        looking = null;
        Said.done("identity", "requests.granted");
    }

    public void refuse() {
        desk.refuse(looking.id(), looking.version(), reason);
        looking = null;
        Said.done("identity", "requests.refused");
    }

    public RequestRows getList() {
        return list;
    }

    public List<GroupRow> getAllGroups() {
        return allGroups;
    }

    /** The request that is decided about, or null. */
    public RequestRow getLooking() {
        return looking;
    }

    /** The one-time link of the account just granted, or null. */
    public String getLink() {
        return link;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public List<Long> getChosenGroups() {
        return chosenGroups;
    }

    public void setChosenGroups(List<Long> chosenGroups) {
        this.chosenGroups = chosenGroups;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
