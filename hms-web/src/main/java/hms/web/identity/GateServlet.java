package hms.web.identity;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The login page that {@code web.xml} names: the server forwards here whoever asks for a page without being signed in,
 * and this sends them to HMS's own page, which knows where they wanted to go.
 */
public class GateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where the container itself takes passwords; HMS takes them on its own page only, which counts and writes down. */
    private static final String CONTAINERS_OWN = "/j_security_check";

    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isContainersOwn(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean hadSession = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        SignedIn.Ending ending = hadSession ? SignedIn.Ending.IDLE : null;
        String next = "GET".equals(request.getMethod()) ? wanted(request) : Gate.wanted(request);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Gate.toSignIn(request, response, ending, next);
    }

    /** However it is spelled: with letters as percent signs, or with parameters of the path. */
    private static boolean isContainersOwn(HttpServletRequest request) {
        String uri = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return uri != null
                && URLDecoder.decode(PARAMETERS.matcher(uri).replaceAll(""), StandardCharsets.UTF_8)
                        .endsWith(CONTAINERS_OWN);
    }

    /** Where the person wanted to go, below the context path; null where the gate was opened directly. */
    private static String wanted(HttpServletRequest request) {
        String uri = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (uri == null || !uri.startsWith(request.getContextPath())) {
            return null;
        }
        String query = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String path = uri.substring(request.getContextPath().length());
        return query == null ? path : path + "?" + query;
    }
}
