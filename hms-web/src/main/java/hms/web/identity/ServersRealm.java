package hms.web.identity;

import hms.platform.Settings;
import hms.web.identity.RealmQuestions.Told;
import java.io.IOException;
import java.util.Optional;

/**
 * What a server's realm tells beyond names and roles. It is asked where the server knows people from a directory
 * ({@code HMS_LDAP_URL}); that it does not answer is remembered for a while.
 */
final class ServersRealm {

    private static final Silence SILENCE = new Silence(System::nanoTime);

    private static final Optional<RealmQuestions> ASKED =
            Settings.text("HMS_LDAP_URL").flatMap(any -> RealmQuestions.ofThisServer());

    private ServersRealm() {}

    /** What the realm knows of whom the server has just let in; empty where it falls silent. */
    static Optional<Told> tells(String username) {
        try {
            return Optional.of(ASKED.isPresent() ? ASKED.get().tells(username) : Told.NOTHING);
        } catch (IOException silent) {
            SILENCE.noted(false);
            return Optional.empty();
        }
    }

    /** Whether the realm, and all that it asks, answers at all; told at once while it is known to be silent. */
    static boolean answers() {
        return ASKED.isEmpty() || ((!SILENCE.isKnown() || SILENCE.mayProbe()) && asks());
    }

    /** Whether it is worth asking: while silence is known, once in a pause, and then somebody has just heard it. */
    static boolean mayAsk() {
        return ASKED.isEmpty() || !SILENCE.isKnown() || (SILENCE.mayProbe() && asks());
    }

    /**
     * Whether it takes this password; true where there is no directory to ask. To be asked before the server's own sign-in,
     * which does not tell a password that was wrong from one at which nobody could look.
     */
    static boolean takes(String username, String password) {
        try {
            return ASKED.isEmpty() || ASKED.get().takes(username, password);
        } catch (IOException silent) {
            SILENCE.noted(false);
            return false;
        }
    }

    private static boolean asks() {
        boolean answered = heard();
        SILENCE.noted(answered);
        return answered;
    }

    private static boolean heard() {
        try {
            ASKED.orElseThrow().answer();
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
