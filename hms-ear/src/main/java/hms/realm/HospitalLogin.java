package hms.realm;

import com.sun.appserv.security.AppservPasswordLoginModule;
import jakarta.security.jacc.PolicyContext;
import jakarta.security.jacc.PolicyContextException;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.NamingException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;

/** Looks at a password for {@link HospitalRealm}; {@code login.conf} names it under {@code hmsRealm}. */
public final class HospitalLogin extends AppservPasswordLoginModule {

    private static final Logger LOG = Logger.getLogger("hms.security");

    /** Set by HMS's own door on a request, where failures are counted and written down; the container's own has no such. */
    private static final String DOOR = "hms.door";

    @Override
    protected void authenticateUser() throws LoginException {
        if (!(_currentRealm instanceof HospitalRealm realm)) {
            throw new LoginException("This login module belongs to the realm of HMS.");
        }
        if (isAtAnotherDoor()) {
            throw new FailedLoginException("People sign in on HMS's own page.");
        }
        List<String> roles = roles(realm);
        commitUserAuthentication(roles.toArray(String[]::new));
    }

    private List<String> roles(HospitalRealm realm) throws LoginException {
        try {
            return realm.enter(_username, getPasswordChar())
                    .orElseThrow(() -> new FailedLoginException("Name and password do not belong together."));
        } catch (SQLException | NamingException e) {
            LOG.log(
                    Level.SEVERE,
                    "A sign-in could not be looked at: HMS's accounts or the directory do not answer.",
                    e);
            throw new LoginException("The accounts of HMS, or the directory, cannot be read.");
        }
    }

    private static boolean isAtAnotherDoor() throws LoginException {
        try {
            Object request = PolicyContext.getContext(HttpServletRequest.class.getName());
            return request instanceof HttpServletRequest http && http.getAttribute(DOOR) == null;
        } catch (PolicyContextException e) {
            throw new LoginException("The request cannot be looked at: " + e.getMessage());
        }
    }
}
