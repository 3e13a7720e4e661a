package hms.web.api;

import hms.identity.boundary.AccountDesk;
import hms.identity.boundary.AccountDesk.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code hms check-realm}: as whom the server and HMS know the person who asks. */
@Path("/account")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class AccountResource {

    @Inject
    private AccountDesk desk;

    @GET
    public String standing() {
        Standing standing = desk.standing();
        return "user:   " + standing.username() + "\n"
                + "name:   " + standing.displayName() + "\n"
                + "origin: " + standing.origin() + "\n"
                + "groups: " + String.join(", ", standing.groups()) + "\n"
                + "roles:  " + String.join(", ", standing.roles()) + "\n";
    }
}
