package hms.web.shared;

import hms.platform.RequestFacts;
import hms.platform.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * First of all filters: gives each request an id, which its log lines, audit rows, error page and answer carry.
 *
 * <p>The id is ours alone: one sent by the caller could claim somebody else's rows.
 */
public class RequestFactsFilter extends HttpFilter {

    /** The header that tells the caller the id. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "hms.requestId";
    private static final long serialVersionUID = 1L;

    /** Crockford's digits: none is mistaken for another when read out on the telephone. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Of bounded pieces: a long header that is no address costs nothing. */
    private static final Pattern ADDRESS =
            Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]{1,40})(?::\\d{1,5})?");

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestFacts.current() != RequestFacts.NONE) {
            chain.doFilter(request, response);
            return;
        }
        String id = idOf(request);
        RequestFacts.begin(id, caller(request));
        LogContext.put("requestId", id);
        response.setHeader(HEADER, id);
        try {
            chain.doFilter(request, response);
        } finally {
            LogContext.remove("requestId");
            RequestFacts.end();
        }
    }

    private static String caller(HttpServletRequest request) {
        boolean behindProxy =
                Settings.text("HMS_BEHIND_PROXY").filter("true"::equals).isPresent();
        List<String> forwarded = behindProxy ? Collections.list(request.getHeaders("X-Forwarded-For")) : List.of();
        return caller(request.getRemoteAddr(), String.join(",", forwarded));
    }

    /** Who asks, as the proxy before HMS says: the last address is the one that it has seen itself, some with its port. */
    static String caller(String seen, String forwarded) {
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        Matcher address = ADDRESS.matcher(last);
        return address.matches() ? address.group(1) : seen;
    }

    /** The id given before where this is the error page of the same request, else a new one. */
    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String given) {
            return given;
        }
        String id = newId();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String newId() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
