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

    /** Whether the realm, and all that it asks, answers at all. */
    static boolean answers() {
        try {
            if (ASKED) {
                close(question(NOBODY));
            }
            return true;
        } catch (InvocationTargetException silent) {
            return !(silent.getCause() instanceof IOException);
        }
    }

    private static String attribute(String username, String name) throws InvocationTargetException {
        Object question = question(username);
        try {
            call(ELYTRON + "ServerAuthenticationContext", question, "authorize");
            call(ELYTRON + "ServerAuthenticationContext", question, "succeed");
            Object identity = call(ELYTRON + "ServerAuthenticationContext", question, "getAuthorizedIdentity");
            Object attributes = call(ELYTRON + "SecurityIdentity", identity, "getAttributes");
            return (String) call("org.wildfly.security.authz.Attributes", attributes, "getFirst", name);
        } finally {
            close(question);
        }
    }

    private static Object question(String username) throws InvocationTargetException {
        Object domain = call(ELYTRON + "SecurityDomain", null, "getCurrent");
        Object question = call(ELYTRON + "SecurityDomain", domain, "createNewAuthenticationContext");
        call(ELYTRON + "ServerAuthenticationContext", question, "setAuthenticationName", username);
        return question;
    }

    private static void close(Object question) throws InvocationTargetException {
        call(ELYTRON + "ServerAuthenticationContext", question, "close");
    }

    private static Object call(String type, Object on, String method, String... arguments)
            throws InvocationTargetException {
        try {
            Class<?>[] types = Arrays.stream(arguments).map(String::getClass).toArray(Class<?>[]::new);
            return Class.forName(type).getMethod(method, types).invoke(on, (Object[]) arguments);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("This WildFly's realm cannot be asked: " + type + "." + method, e);
        }
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
