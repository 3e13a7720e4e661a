package hms.web.identity;

import hms.platform.Settings;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * What a server's realm tells beyond names and roles, for which Jakarta EE has no words. It is asked where the server
 * knows people from a directory ({@code HMS_LDAP_URL}). WildFly's Elytron answers; it is called by name, because other
 * servers do not have it.
 */
final class ServersRealm {

    /** Under these names {@code ldap.cli} keeps what the directory says of a person. */
    static final String FULL_NAME = "FullName";

    static final String MAIL = "Mail";

    /** Nobody has this name, so every realm must look. */
    private static final String NOBODY = "?";

    private static final String ELYTRON = "org.wildfly.security.auth.server.";
    private static final String CONTEXT = ELYTRON + "ServerAuthenticationContext";
    private static final String EVIDENCE = "org.wildfly.security.evidence.Evidence";
    private static final String GUESS = "org.wildfly.security.evidence.PasswordGuessEvidence";
    private static final Silence SILENCE = new Silence(System::nanoTime);
    private static final boolean ASKED =
            Settings.text("HMS_LDAP_URL").isPresent() && isThere(ELYTRON + "SecurityDomain");

    private ServersRealm() {}

    /** An attribute of whom the server has just let in under this name; null where the realm has none. */
    static String tells(String username, String attribute) {
        try {
            return ASKED ? attribute(username, attribute) : null;
        } catch (InvocationTargetException silent) {
            return null;
        }
    }

    /** Whether the realm, and all that it asks, answers at all; told at once while it is known to be silent. */
    static boolean answers() {
        return !ASKED || ((!SILENCE.isKnown() || SILENCE.mayProbe()) && asks());
    }

    /** Whether it is worth asking: while silence is known, once in a pause, and then somebody has just heard it. */
    static boolean mayAsk() {
        return !ASKED || !SILENCE.isKnown() || (SILENCE.mayProbe() && asks());
    }

    /**
     * Whether it takes this password; true where there is no directory to ask. To be asked before the server's own sign-in,
     * which does not tell a password that was wrong from one at which nobody could look.
     */
    static boolean takes(String username, String password) {
        try {
            return !ASKED || verified(username, password);
        } catch (InvocationTargetException thrown) {
            if (isSilent(thrown)) {
                SILENCE.noted(false);
            }
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
            close(question(NOBODY));
            return true;
        } catch (InvocationTargetException thrown) {
            return !isSilent(thrown);
        }
    }

    private static boolean isSilent(InvocationTargetException thrown) {
        return thrown.getCause() instanceof IOException;
    }

    private static boolean verified(String username, String password) throws InvocationTargetException {
        Object question = question(username);
        try {
            Object guess = named(GUESS).getConstructor(char[].class).newInstance((Object) password.toCharArray());
            return (boolean)
                    named(CONTEXT).getMethod("verifyEvidence", named(EVIDENCE)).invoke(question, guess);
        } catch (ReflectiveOperationException e) {
            throw failure(e, GUESS);
        } finally {
            close(question);
        }
    }

    private static String attribute(String username, String name) throws InvocationTargetException {
        Object question = question(username);
        try {
            call(CONTEXT, question, "authorize");
            call(CONTEXT, question, "succeed");
            Object identity = call(CONTEXT, question, "getAuthorizedIdentity");
            Object attributes = call(ELYTRON + "SecurityIdentity", identity, "getAttributes");
            return (String) call("org.wildfly.security.authz.Attributes", attributes, "getFirst", name);
        } finally {
            close(question);
        }
    }

    private static Object question(String username) throws InvocationTargetException {
        Object domain = call(ELYTRON + "SecurityDomain", null, "getCurrent");
        Object question = call(ELYTRON + "SecurityDomain", domain, "createNewAuthenticationContext");
        call(CONTEXT, question, "setAuthenticationName", username);
        return question;
    }

    private static void close(Object question) throws InvocationTargetException {
        call(CONTEXT, question, "close");
    }

    private static Object call(String type, Object on, String method, String... arguments)
            throws InvocationTargetException {
        try {
            Class<?>[] types = Arrays.stream(arguments).map(String::getClass).toArray(Class<?>[]::new);
            return named(type).getMethod(method, types).invoke(on, (Object[]) arguments);
        } catch (ReflectiveOperationException e) {
            throw failure(e, type + "." + method);
        }
    }

    private static Class<?> named(String type) throws ClassNotFoundException {
        return Class.forName(type);
    }

    /** What the realm itself threw goes on; anything else is a realm that is none of those that HMS knows. */
    private static InvocationTargetException failure(ReflectiveOperationException thrown, String what) {
        if (thrown instanceof InvocationTargetException theirs) {
            return theirs;
        }
        throw new IllegalStateException("This WildFly's realm cannot be asked: " + what, thrown);
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
