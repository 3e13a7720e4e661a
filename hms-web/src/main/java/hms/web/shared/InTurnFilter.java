package hms.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Takes what one open page sends one after another: its bean holds one form at a time, and a retry that overtakes the
 * first try would find half of it gone.
 *
 * <p>Pages of one person, and persons, do not wait for each other.
 */
public class InTurnFilter implements Filter {

    private static final String STATE = "jakarta.faces.ViewState";

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** Who waits for one page, themselves included. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int waiting;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = page((HttpServletRequest) request);
        if (page == null) {
            chain.doFilter(request, response);
            return;
        }
        Turn turn = turns.compute(page, (key, before) -> joined(before));
        turn.lock.lock();
        try {
            chain.doFilter(request, response);
        } finally {
            turn.lock.unlock();
            turns.compute(page, (key, now) -> left(now));
        }
    }

    private static Turn joined(Turn before) {
        Turn turn = before == null ? new Turn() : before;
        turn.waiting++;
        return turn;
    }

    private static Turn left(Turn now) {
        now.waiting--;
        return now.waiting == 0 ? null : now;
    }

    /** The open page that sends something, within its session, however often it was drawn; null for none. */
    private static String page(HttpServletRequest request) {
        HttpSession session = "POST".equals(request.getMethod()) ? request.getSession(false) : null;
        if (session == null) {
            return null;
        }
        String state = request.getParameter(STATE);
        return state == null ? null : session.getId() + ' ' + state.split(":", 2)[0];
    }
}
