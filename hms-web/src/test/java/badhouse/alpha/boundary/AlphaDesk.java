package badhouse.alpha.boundary;

import badhouse.beta.boundary.BetaDesk;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;

/** Not locked, named, asks another desk, and says nothing of what it does. */
@Named
@Stateless
public class AlphaDesk {

    @EJB
    private BetaDesk other;

    public String unlocked() {
        return other.reign();
    }

    @PermitAll
    public String unreasoned() {
        return "";
    }
}
