package hms.web.api;

import hms.identity.boundary.GroupDesk;
import hms.identity.boundary.GroupDesk.GroupCard;
import hms.identity.boundary.GroupDesk.GroupRow;
import hms.identity.entity.UserGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code hms roles}: what a server that knows its people from a directory must be told about groups. */
@Path("/admin/roles")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class RolesResource {

    @Inject
    private GroupDesk desk;

    /** What to tell the role mapper of WildFly: a group that is not named in it opens nothing. */
    @GET
    public String mapping() {
        return mapper(desk.groups().stream().map(GroupRow::id).map(desk::group).toList());
    }

    static String mapper(List<GroupCard> groups) {
        return "/subsystem=elytron/mapped-role-mapper=hms-groups:write-attribute(name=role-map, value={"
                + groups.stream().map(RolesResource::entry).collect(Collectors.joining(", "))
                + "})\n";
    }

    private static String entry(GroupCard group) {
        return quoted(group.name())
                + Stream.concat(group.grants().stream().sorted(), Stream.of(UserGroup.roleOf(group.id())))
                        .map(RolesResource::quoted)
                        .collect(Collectors.joining(", ", "=[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
