package hms.web.api;

import hms.identity.entity.IdentityRule;
import hms.platform.Refusal;
import hms.web.identity.FrontDoor;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;

/**
 * The door of the API: each request signs in by the same way as the page, and is out again when it ends.
 *
 * <p>A session of the browser opens nothing here, so no other site can make a signed-in person's browser do anything.
 */
@WebFilter(urlPatterns = Api.PATH + "/*")
public class ApiGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Not plain "Basic", which would make browsers ask, remember and send the password by themselves. */
    private static final String CHALLENGE = "xBasic realm=\"HMS\", charset=\"UTF-8\"";

    @Inject
    private transient FrontDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Credentials> given = Credentials.of(request.getHeader("Authorization"));
        if (request.getUserPrincipal() != null || given.isEmpty()) {
            response.setHeader("WWW-Authenticate", CHALLENGE);
            ProblemDocument.of(HttpServletResponse.SC_UNAUTHORIZED, "SIGN_IN_NEEDED")
                    .send(response);
            return;
        }
        try {
            if (enters(given.get(), request, response)) {
                chain.doFilter(request, response);
            }
        } finally {
            leave(request);
        }
    }

    private boolean enters(Credentials given, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            door.enter(given.username(), given.password());
            return true;
        } catch (Refusal refusal) {
            int status = refusal.getRule() == IdentityRule.SIGN_IN_REFUSED
                    ? HttpServletResponse.SC_UNAUTHORIZED
                    : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            response.setHeader("WWW-Authenticate", CHALLENGE);
            ProblemDocument.of(status, refusal, request.getLocale()).send(response);
            return false;
        }
    }

    private static void leave(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
