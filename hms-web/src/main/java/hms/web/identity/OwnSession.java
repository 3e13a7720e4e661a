package hms.web.identity;

import hms.identity.boundary.SessionEpochs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** The session of whoever asks, from the sign-in on; its id changes whenever what it may do does. */
@RequestScoped
public class OwnSession {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SessionEpochs epochs;

    @Inject
    private Clock clock;

    /** This person has just been let in; servers that give a session another id at that are not asked for one more. */
    void begin(String username, long epoch) {
        epochs.forget(username);
        if (request.getSession().getId().equals(request.getRequestedSessionId())) {
            request.changeSessionId();
        }
        request.getSession().removeAttribute(ProviderWayOut.ID_TOKEN);
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, SignedIn.now(username, epoch, clock.instant()));
    }

    /** It goes on in another epoch. */
    void goOn(long newEpoch) {
        SignedIn signedIn = (SignedIn) request.getSession().getAttribute(SignedIn.ATTRIBUTE);
        epochs.forget(signedIn.username());
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, signedIn.inEpoch(newEpoch));
    }
}
