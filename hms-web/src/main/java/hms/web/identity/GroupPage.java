package hms.web.identity;

import hms.identity.boundary.GroupDesk;
import hms.identity.boundary.GroupDesk.GroupCard;
import hms.identity.boundary.GroupDesk.GroupWish;
import hms.platform.Roles;
import hms.platform.Texts;
import hms.web.shared.Me;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one group may do, each role and right with its sentence. */
@Named
@ViewScoped
public class GroupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupDesk desk;

    @Inject
    private Me me;

    private Long id;
    private GroupCard card;
    private String name;
    private final Map<String, Boolean> chosen = new HashMap<>();

    public void open() {
        if (id != null) {
            card = desk.group(id);
            name = card.name();
            card.grants().forEach(grant -> chosen.put(grant, true));
        }
    }

    public String save() {
        Set<String> grants = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (id == null) {
            desk.create(new GroupWish(null, 0, name, grants));
        } else {
            desk.change(new GroupWish(id, card.version(), name, grants));
        }
        Said.done("identity", "saved");
        return "/admin/groups?faces-redirect=true";
    }

    public String remove() {
        desk.remove(id, card.version());
        Said.done("identity", "group.removed");
        return "/admin/groups?faces-redirect=true";
    }

    public List<String> getRoles() {
        return Roles.ROLES;
    }

    public List<String> getRights() {
        return Roles.RIGHTS;
    }

    /** What a role or right lets one do, in a sentence. */
    public String sentence(String grant) {
        return Texts.of("platform", "right." + grant, me.getLocale());
    }

    /** Name of the role or right to whether the group has it. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public GroupCard getCard() {
        return card;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
