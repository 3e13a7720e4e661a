package hms.web.identity;

import hms.identity.boundary.GroupDesk;
import hms.identity.boundary.GroupDesk.GroupRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All groups. */
@Named
@RequestScoped
public class GroupsPage {

    @Inject
    private GroupDesk desk;

    private List<GroupRow> groups;

    public void open() {
        groups = desk.groups();
    }

    public List<GroupRow> getGroups() {
        return groups;
    }
}
