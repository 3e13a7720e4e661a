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
import hms.web.identity.RealmQuestions.Told;
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

    /** HMS's realm on Payara takes no password of a request without it: the container's own sign-in counts no failures. */
    private static final String DOOR = "hms.door";

    @Inject
    HttpServletRequest request;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    HashTurns turns;

    @Inject
    OwnSession session;

    @Inject
    ProviderWayOut provider;

    @Inject
    AccessRules rules;

    @Inject
    EdgeRecorder recorder;

    /** Signs in under a new session id, or refuses. */
    public void enter(String typedName, String password) throws ServletException {
        String username = UserAccount.normalise(typedName);
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        session.begin(
                username,
                admitted(username, () -> OptionalLong.of(knock(username, password)))
                        .getAsLong());
    }

    /** Signs in by a ticket that the identity provider's word was worth; false where HMS keeps this person out. */
    public boolean enter(Ticket ticket, Arrival arrival) throws ServletException {
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        login(ticket.username(), ticket.secret());
        OptionalLong epoch = admitted(arrival.username(), () -> doorkeeper.welcome(arrival));
        epoch.ifPresent(each -> session.begin(arrival.username(), each));
        return epoch.isPresent();
    }

    /**
     * Signs out and writes it down, before the identity provider is asked for anything; whether {@link SignOutPage} has to
     * lead there then.
     */
    public boolean leave() throws ServletException {
        String username = request.getUserPrincipal().getName();
        Optional<String> idToken = provider.idToken();
        request.logout();
        request.getSession().invalidate();
        recorder.record(EdgeEntry.signedOut(username, "own"));
        Optional<String> wayOut = idToken.flatMap(provider::find);
        wayOut.ifPresent(address -> request.getSession().setAttribute(SignOutPage.ATTRIBUTE, address));
        return wayOut.isPresent();
    }

    /** The password was changed in this session: it goes on, under another id; all others end. */
    public void goOn(long newEpoch) {
        session.goOn(newEpoch);
    }

    /** What looking at a password came to: the epoch of who is let in; of others, whether and where HMS knows the name. */
    private record Look(OptionalLong epoch, boolean known, boolean ours) {}

    /** The epoch of who is let in. Whether a directory answers is found out while others have their turns. */
    private long knock(String username, String password) {
        Look look = turns.inTurn(() -> looked(username, password));
        return look.epoch().orElseThrow(() -> turnedAway(username, look));
    }

    /** A sign-in that cannot be written down does not happen. */
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

    private Look looked(String username, String password) {
        if (!doorkeeper.mayTry(username)) {
            recorder.record(EdgeEntry.signInFailed(null, "locked"));
            throw refusal();
        }
        boolean ours = doorkeeper.isOurs(username);
        OptionalLong epoch = verified(username, password, ours) ? welcomed(username, ours) : OptionalLong.empty();
        return new Look(epoch, epoch.isEmpty() && doorkeeper.turnAway(username, password), ours);
    }

    /** A directory is asked about its own people only; one that falls silent just now has let nobody in. */
    private OptionalLong welcomed(String username, boolean ours) {
        Optional<Told> told = ours ? Optional.of(Told.NOTHING) : ServersRealm.tells(username);
        return told.isPresent() ? doorkeeper.welcome(arrival(username, told.get())) : OptionalLong.empty();
    }

    /** One answer for everybody while the directory does not answer; an account of HMS was looked at all the same. */
    private Refusal turnedAway(String username, Look look) {
        boolean answers = ServersRealm.answers();
        boolean heard = answers || look.ours();
        recorder.record(EdgeEntry.signInFailed(look.known() ? username : null, heard ? "wrong" : "unheard"));
        if (!heard) {
            doorkeeper.unheard(username);
        }
        return answers ? refusal() : Refusal.of(IdentityRule.DIRECTORY_DOWN);
    }

    /** A realm is asked only for names as HMS gives them: it may find one person under many others, past the lock-out. */
    private boolean verified(String username, String password, boolean ours) {
        if (!UserAccount.isWellFormed(username) || !(ours || isTakenElsewhere(username, password))) {
            return false;
        }
        try {
            login(username, password);
            return true;
        } catch (ServletException wrong) {
            return false;
        }
    }

    private void login(String username, String password) throws ServletException {
        request.setAttribute(DOOR, true);
        try {
            request.login(username, password);
        } finally {
            request.removeAttribute(DOOR);
        }
    }

    private static boolean isTakenElsewhere(String username, String password) {
        return password != null && ServersRealm.mayAsk() && ServersRealm.takes(username, password);
    }

    private Arrival arrival(String username, Told told) {
        return new Arrival(
                username,
                told.fullName(),
                told.mail(),
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
