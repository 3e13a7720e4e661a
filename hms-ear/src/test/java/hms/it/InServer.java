package hms.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hms.platform.Refusal;
import hms.platform.Rule;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, within a request, beside the desks it calls.
 *
 * <p>Desks are injected with {@code @Inject}. One server and one database serve all classes: a test makes the data it
 * needs and does not count on being alone.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InServer {

    /** What every persona of the demo data signs in with. */
    public static final String PASSWORD = "hms demo hospital";

    /** What HMS's own door sets on a request before it signs somebody in. */
    public static final String DOOR = "hms.door";

    private static final int WORKING_SECONDS = 4 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Bench bench;

    /** What this persona gets when doing the work, signed in as the sign-in page does it. */
    protected <T> T as(String username, Callable<T> work) throws Exception {
        signIn(username, PASSWORD);
        try {
            return work.call();
        } finally {
            request.logout();
        }
    }

    /** This persona does the work. */
    protected void as(String username, Work work) throws Exception {
        as(username, () -> {
            work.run();
            return null;
        });
    }

    /** For as long as the work takes, which may be longer than somebody may sit idle. */
    protected void signIn(String username, String password) throws ServletException {
        request.setAttribute(DOOR, true);
        request.login(username, password);
        request.getSession().setMaxInactiveInterval(WORKING_SECONDS);
    }

    protected HttpServletRequest request() {
        return request;
    }

    /** Direct access to database and transactions, for preparing and for looking behind the desk. */
    protected Bench bench() {
        return bench;
    }

    /** The desk says no, by this rule. */
    protected static Refusal assertRefused(Rule rule, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).as("refused by " + rule).isInstanceOf(Refusal.class);
        Refusal refusal = (Refusal) thrown;
        assertThat(refusal.getRule()).isEqualTo(rule);
        return refusal;
    }

    /** The server keeps this person out. */
    protected static void assertForbidden(ThrowingCallable call) {
        assertThat(catchThrowable(call)).as("forbidden").isInstanceOf(EJBAccessException.class);
    }

    /** What may throw. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
