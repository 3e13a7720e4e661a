package hms.web.identity;

import hms.web.shared.Menu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The way to the sign-in page, and back to where the person wanted to go. */
final class Gate {

    static final String SIGN_IN = "/sign-in";

    /** A page of HMS that needs signing in; never another server, never a path that climbs. */
    private static final Pattern WAY_BACK = Pattern.compile(
            "/(home|(" + String.join("|", Menu.folders()) + ")/[a-z-]+)(\\?[A-Za-z0-9=&%._~+:-]{0,300})?");

    private Gate() {}

    /** Sends a page, or an ajax request of one, to sign in; the sentence on the page says why. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response, SignedIn.Ending ending)
            throws IOException {
        toSignIn(request, response, ending, wanted(request));
    }

    static void toSignIn(HttpServletRequest request, HttpServletResponse response, SignedIn.Ending ending, String next)
            throws IOException {
        StringBuilder address = new StringBuilder(request.getContextPath()).append(SIGN_IN);
        char separator = '?';
        if (ending != null) {
            address.append(separator).append("ended=").append(ending.name());
            separator = '&';
        }
        if (next != null && isWayBack(next)) {
            address.append(separator).append("next=").append(URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
        response.setHeader("Cache-Control", "no-store");
        if (isAjax(request)) {
            redirectAjax(response, address.toString());
        } else {
            response.sendRedirect(address.toString());
        }
    }

    static boolean isSignIn(HttpServletRequest request) {
        return request.getServletPath().startsWith(SIGN_IN);
    }

    /** The page that this request asks for, or was sent from: where the person goes on after signing in. */
    static String wanted(HttpServletRequest request) {
        String uri = "GET".equals(request.getMethod()) ? asked(request) : request.getHeader("Referer");
        int below = uri == null ? -1 : uri.indexOf(request.getContextPath() + "/");
        return below < 0 ? null : uri.substring(below + request.getContextPath().length());
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** Whether this is an address that signing in may lead to. */
    static boolean isWayBack(String next) {
        return next != null && WAY_BACK.matcher(next).matches();
    }

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static void redirectAjax(HttpServletResponse response, String address) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"></redirect></partial-response>");
    }
}
