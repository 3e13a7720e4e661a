package hms.web.api;

import hms.identity.boundary.GroupDesk;
import hms.identity.boundary.GroupDesk.GroupCard;
import hms.identity.boundary.GroupDesk.GroupRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;

/** {@code hms roles}: what a server that knows its people from a directory must be told about groups. */
@Path("/admin/roles")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class RolesResource {

    @Inject
    private GroupDesk desk;

    /** The role mapper of WildFly: a group that is not named in it opens nothing. */
    @GET
    public String mapping() {
        return mapper(desk.groups().stream().map(GroupRow::id).map(desk::group).toList());
    }

    static String mapper(List<GroupCard> groups) {
        return "/subsystem=elytron/mapped-role-mapper=hms-groups:add(keep-mapped=false, keep-non-mapped=false,"
                + " role-map={"
                + groups.stream()
                        .filter(group -> !group.grants().isEmpty())
                        .map(RolesResource::entry)
                        .collect(Collectors.joining(", "))
                + "})\n";
    }

    private static String entry(GroupCard group) {
        return quoted(group.name())
                + group.grants().stream()
                        .sorted()
                        .map(RolesResource::quoted)
                        .collect(Collectors.joining(", ", "=[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
