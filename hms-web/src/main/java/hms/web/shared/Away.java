package hms.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is said while the database cannot be asked: to operations in one line, to the caller when to come back. */
final class Away {

    private static final System.Logger LOG = System.getLogger("hms.app");

    private Away() {}

    static void log(String address, Throwable failure) {
        LOG.log(
                System.Logger.Level.WARNING,
                () -> "The database was away at " + address + ": "
                        + Causes.of(failure).reduce((outer, inner) -> inner).orElse(failure));
    }

    static void answer(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", Trouble.SECONDS_AWAY);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
