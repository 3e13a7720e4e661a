package hms.web.identity;

import hms.audit.boundary.EdgeEntry;
import hms.audit.boundary.EdgeRecorder;
import hms.identity.boundary.AccessRules;
import hms.identity.boundary.Doorkeeper;
import hms.identity.boundary.Doorkeeper.Arrival;
import hms.identity.boundary.HashTurns;
import hms.identity.boundary.ProviderDoorkeeper.Ticket;
import hms.identity.entity.AccessLimits;
import hms.identity.entity.IdentityRule;
import hms.identity.entity.UserAccount;
import hms.platform.Languages;
import hms.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Signs people in. One answer for everything that can be wrong, at the same cost: at most two passwords are looked at
 * at once, each attempt is reserved first, and names that do not exist cost a hash too.
 */
@RequestScoped
public class FrontDoor {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private HashTurns turns;

    @Inject
    private OwnSession session;

    @Inject
    private ProviderWayOut provider;

    @Inject
    private AccessRules rules;

    @Inject
    private EdgeRecorder recorder;

    /** Signs in under a new session id, or refuses. */
    public void enter(String typedName, String password) throws ServletException {
        String username = UserAccount.normalise(typedName);
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        session.begin(username, knock(username, password));
    }

    /** Signs in by a ticket that the identity provider's word was worth; false where HMS keeps this person out. */
    public boolean enter(Ticket ticket, Arrival arrival) throws ServletException {
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        request.login(ticket.username(), ticket.secret());
        OptionalLong epoch = admitted(arrival.username(), () -> doorkeeper.welcome(arrival));
        epoch.ifPresent(each -> session.begin(arrival.username(), each));
        return epoch.isPresent();
    }

    /** Signs out, and writes it down; whether {@link SignOutPage} has to lead to the identity provider then. */
    public boolean leave() throws ServletException {
        String username = request.getUserPrincipal().getName();
        Optional<String> wayOut = provider.find();
        request.logout();
        request.getSession().invalidate();
        recorder.record(EdgeEntry.signedOut(username, "own"));
        wayOut.ifPresent(address -> request.getSession().setAttribute(SignOutPage.ATTRIBUTE, address));
        return wayOut.isPresent();
    }

    /** The password was changed in this session: it goes on, under another id; all others end. */
    public void goOn(long newEpoch) {
        session.goOn(newEpoch);
    }

    /** The epoch of who is let in and written down; a sign-in that cannot be written down does not happen. */
    private long knock(String username, String password) throws ServletException {
        return admitted(username, () -> turns.inTurn(() -> looked(username, password)))
                .orElseThrow(this::refusal);
    }

    private OptionalLong admitted(String username, Supplier<OptionalLong> looking) throws ServletException {
        boolean written = false;
        try {
            OptionalLong epoch = looking.get();
            if (epoch.isPresent()) {
                recorder.record(EdgeEntry.signedIn(username));
                written = true;
            }
            return epoch;
        } finally {
            if (!written) {
                request.logout();
            }
        }
    }

    private OptionalLong looked(String username, String password) {
        if (!doorkeeper.mayTry(username)) {
            recorder.record(EdgeEntry.signInFailed(null, "locked"));
            return OptionalLong.empty();
        }
        OptionalLong epoch =
                verified(username, password) ? doorkeeper.welcome(arrival(username)) : OptionalLong.empty();
        if (epoch.isEmpty()) {
            boolean exists = doorkeeper.turnAway(username, password);
            recorder.record(EdgeEntry.signInFailed(exists ? username : null, "wrong"));
            refuseUnheard(username);
        }
        return epoch;
    }

    /** One answer for everybody while the directory does not answer. */
    private void refuseUnheard(String username) {
        if (!ServersRealm.answers()) {
            doorkeeper.unheard(username);
            throw Refusal.of(IdentityRule.DIRECTORY_DOWN);
        }
    }

    /** A realm is asked only for names as HMS gives them: it may find one person under many others, past the lock-out. */
    private boolean verified(String username, String password) {
        if (!UserAccount.isWellFormed(username)) {
            return false;
        }
        try {
            request.login(username, password);
            return true;
        } catch (ServletException wrong) {
            return false;
        }
    }

    private Arrival arrival(String username) {
        return new Arrival(
                username,
                ServersRealm.tells(username, ServersRealm.FULL_NAME),
                ServersRealm.tells(username, ServersRealm.MAIL),
                Languages.nearest(request.getLocale()).getLanguage());
    }

    private Refusal refusal() {
        AccessLimits limits = rules.now();
        return Refusal.of(
                IdentityRule.SIGN_IN_REFUSED,
                Integer.toString(limits.signInTries()),
                Integer.toString(limits.lockMinutes()));
    }
}
