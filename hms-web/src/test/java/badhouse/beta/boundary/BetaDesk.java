package badhouse.beta.boundary;

import hms.platform.Act;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** As it should be, but for its one role, which nobody knows. */
@Stateless
@UseCase
@DenyAll
public class BetaDesk {

    @RolesAllowed("KING")
    @UseCase(Act.READ)
    public String reign() {
        return "reigned";
    }
}
