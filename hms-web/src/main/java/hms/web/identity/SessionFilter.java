package hms.web.identity;

import hms.audit.boundary.EdgeEntry;
import hms.audit.boundary.EdgeRecorder;
import hms.identity.boundary.AccessRules;
import hms.identity.boundary.SessionEpochs;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Ends sessions: after 15 minutes without the person doing anything and after 12 hours, or sooner where the hospital says
 * so, and within seconds once the account was deactivated, changed its rights or password, or signed out everywhere.
 *
 * <p>What a page asks for by itself never counts as doing something. What the request says of itself can only make it
 * count less, never more, and no request is exempt.
 */
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    transient SessionEpochs epochs;

    @Inject
    transient AccessRules rules;

    @Inject
    transient EdgeRecorder recorder;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            letGuest(request, response, chain);
            return;
        }
        Instant now = clock.instant();
        SignedIn signedIn = of(request);
        Optional<SignedIn.Ending> ending = ending(request, signedIn, now);
        if (ending.isPresent()) {
            end(request, ending.get());
            Gate.toSignIn(request, response, ending.get());
            return;
        }
        if (signedIn.worthNoting(now) && !byItself(request)) {
            request.getSession().setAttribute(SignedIn.ATTRIBUTE, signedIn.active(now));
        }
        chain.doFilter(request, response);
    }

    /** A form on the sign-in page that was left open too long is shown anew, not answered with an error. */
    private static void letGuest(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean leftOpen = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        if (leftOpen && "POST".equals(request.getMethod()) && Gate.isSignIn(request)) {
            Gate.toSignIn(request, response, SignedIn.Ending.IDLE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<SignedIn.Ending> ending(HttpServletRequest request, SignedIn signedIn, Instant now) {
        String username = request.getUserPrincipal().getName();
        if (signedIn == null || !signedIn.username().equals(username)) {
            return Optional.of(SignedIn.Ending.REVOKED);
        }
        return signedIn.ending(epochs.goesOn(username, signedIn.epoch()), rules.now(), now);
    }

    private void end(HttpServletRequest request, SignedIn.Ending ending) throws ServletException {
        String username = request.getUserPrincipal().getName();
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        recorder.record(EdgeEntry.signedOut(username, "session." + ending.name()));
    }

    private static SignedIn of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
    }

    /** Files of a page, and what a component named …poll asks for on its own. */
    private static boolean byItself(HttpServletRequest request) {
        String source = request.getParameter("jakarta.faces.source");
        return request.getServletPath().startsWith(RESOURCES)
                || (source != null && source.toLowerCase(Locale.ROOT).endsWith("poll"));
    }
}
