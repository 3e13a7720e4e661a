package hms.web.identity;

import hms.audit.boundary.EdgeEntry;
import hms.audit.boundary.EdgeRecorder;
import hms.identity.boundary.AccessRules;
import hms.identity.boundary.Doorkeeper.Arrival;
import hms.identity.boundary.ProviderDoorkeeper;
import hms.identity.boundary.ProviderDoorkeeper.Identity;
import hms.identity.boundary.ProviderDoorkeeper.Ticket;
import hms.platform.Languages;
import hms.web.identity.ProviderTrouble.Kind;
import hms.web.shared.Again;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Signs people in whom the hospital's identity provider knows, and out there as well. What the provider says becomes a
 * ticket that the server's realm takes: who somebody is and which roles they have, the container decides as always.
 */
@RequestScoped
public class ProviderDoor {

    private static final System.Logger LOG = System.getLogger("hms.security");

    /** Two windows of one person that come back at once spend each other's tickets. */
    private static final int TRIES = 3;

    @Inject
    HttpServletRequest request;

    @Inject
    ProviderLine line;

    @Inject
    ProviderDoorkeeper doorkeeper;

    @Inject
    FrontDoor door;

    @Inject
    EdgeRecorder recorder;

    @Inject
    AccessRules rules;

    @Inject
    Clock clock;

    /** The address at the provider where the person signs in, to come back from. */
    public String wayThere(ProviderSettings asked, String next) throws ProviderTrouble {
        ProviderSettings settings = asked.within(rules.now().idle());
        String address = line.addressesNow(settings).authorization();
        ProviderTrip trip = ProviderTrip.to(next);
        request.getSession().setAttribute(ProviderTrip.ATTRIBUTE, trip);
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", settings.clientId());
        question.put("redirect_uri", ProviderSettings.wayBack());
        question.put("scope", settings.scope());
        question.put("state", trip.state());
        question.put("nonce", trip.nonce());
        question.put("code_challenge", trip.challenge());
        question.put("code_challenge_method", "S256");
        question.put("ui_locales", Languages.nearest(request.getLocale()).getLanguage());
        if (settings.mostSeconds() > 0) {
            question.put("max_age", Integer.toString(settings.mostSeconds()));
        }
        return ProviderLine.address(address, question);
    }

    /** Who comes back is signed in; where they wanted to go, or null for home. */
    public String comeBack(ProviderSettings settings) throws ProviderTrouble {
        ProviderTrip trip = trip();
        String idToken = line.redeem(settings, request.getParameter("code"), trip);
        Identity identity = word(settings.within(rules.now().idle())).whoCameBack(idToken, trip);
        enter(identity);
        request.getSession().setAttribute(ProviderWayOut.ID_TOKEN, idToken);
        return trip.next();
    }

    private ProviderWord word(ProviderSettings settings) throws ProviderTrouble {
        return new ProviderWord(settings, line.keys(settings), clock);
    }

    /** The trip that this answer belongs to; it counts once. */
    private ProviderTrip trip() throws ProviderTrouble {
        HttpSession session = request.getSession(false);
        ProviderTrip trip = session == null ? null : (ProviderTrip) session.getAttribute(ProviderTrip.ATTRIBUTE);
        if (trip == null || !trip.isStatedBy(request.getParameter("state")) || request.getParameter("code") == null) {
            throw new ProviderTrouble(Kind.UNFINISHED, "Nobody came back from the provider");
        }
        session.removeAttribute(ProviderTrip.ATTRIBUTE);
        return trip;
    }

    private void enter(Identity identity) throws ProviderTrouble {
        for (int tries = 0; tries < TRIES; tries++) {
            Ticket ticket = Again.ifOvertaken(() -> doorkeeper.ticket(identity))
                    .orElseThrow(() -> refused(null, "its name is none of HMS"));
            try {
                if (!door.enter(ticket, arrival(ticket, identity))) {
                    throw refused(ticket.username(), "HMS keeps it out");
                }
                return;
            } catch (ServletException notTaken) {
                LOG.log(System.Logger.Level.DEBUG, "The realm does not take the ticket.", notTaken);
            } finally {
                Again.ifOvertaken(() -> spent(ticket));
            }
        }
        throw refused(null, "the server's realm takes no ticket (apply --oidc)");
    }

    private Ticket spent(Ticket ticket) {
        doorkeeper.spend(ticket.username());
        return ticket;
    }

    private Arrival arrival(Ticket ticket, Identity identity) {
        return new Arrival(
                ticket.username(),
                identity.fullName(),
                identity.mail(),
                Languages.nearest(request.getLocale()).getLanguage());
    }

    /** Names in the trail only whom HMS knows. */
    private ProviderTrouble refused(String usernameOrNull, String why) {
        recorder.record(EdgeEntry.signInFailed(usernameOrNull, "provider"));
        return new ProviderTrouble(Kind.REFUSED, "Not let in: " + why);
    }

    /** The provider, not a person, says that somebody left there: their sessions end here. */
    public void leftThere(ProviderSettings settings, String logoutToken) throws ProviderTrouble {
        String subject = word(settings).whoLeft(logoutToken);
        Again.ifOvertaken(() -> doorkeeper.signedOutThere(settings.issuer(), subject))
                .ifPresent(username -> recorder.record(EdgeEntry.signedOut(username, "provider")));
    }
}
