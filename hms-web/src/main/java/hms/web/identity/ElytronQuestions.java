package hms.web.identity;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/** Those that WildFly's Elytron answers. */
final class ElytronQuestions implements RealmQuestions {

    /** Under these names {@code ldap.cli} keeps what the directory says of a person. */
    private static final String FULL_NAME = "FullName";

    private static final String MAIL = "Mail";

    /** Nobody has this name, so every realm must look. */
    private static final String NOBODY = "?";

    private static final String ELYTRON = "org.wildfly.security.auth.server.";
    private static final String DOMAIN = ELYTRON + "SecurityDomain";
    private static final String CONTEXT = ELYTRON + "ServerAuthenticationContext";
    private static final String EVIDENCE = "org.wildfly.security.evidence.Evidence";
    private static final String GUESS = "org.wildfly.security.evidence.PasswordGuessEvidence";

    static boolean isThere() {
        return RealmQuestions.isThere(DOMAIN);
    }

    @Override
    public void answer() throws IOException {
        try {
            close(question(NOBODY));
        } catch (InvocationTargetException thrown) {
            RealmQuestions.rethrowSilence(thrown);
        }
    }

    @Override
    public boolean takes(String username, String password) throws IOException {
        try {
            return verified(username, password);
        } catch (InvocationTargetException thrown) {
            RealmQuestions.rethrowSilence(thrown);
            return false;
        }
    }

    @Override
    public Told tells(String username) throws IOException {
        try {
            return told(username);
        } catch (InvocationTargetException thrown) {
            RealmQuestions.rethrowSilence(thrown);
            return Told.NOTHING;
        }
    }

    private static boolean verified(String username, String password) throws InvocationTargetException {
        Object question = question(username);
        try {
            Object guess =
                    Class.forName(GUESS).getConstructor(char[].class).newInstance((Object) password.toCharArray());
            return (boolean) Class.forName(CONTEXT)
                    .getMethod("verifyEvidence", Class.forName(EVIDENCE))
                    .invoke(question, guess);
        } catch (ReflectiveOperationException e) {
            throw RealmQuestions.failure(e, GUESS);
        } finally {
            close(question);
        }
    }

    private static Told told(String username) throws InvocationTargetException {
        Object question = question(username);
        try {
            call(CONTEXT, question, "authorize");
            call(CONTEXT, question, "succeed");
            Object identity = call(CONTEXT, question, "getAuthorizedIdentity");
            Object attributes = call(ELYTRON + "SecurityIdentity", identity, "getAttributes");
            return new Told(first(attributes, FULL_NAME), first(attributes, MAIL));
        } finally {
            close(question);
        }
    }

    private static String first(Object attributes, String name) throws InvocationTargetException {
        return (String) call("org.wildfly.security.authz.Attributes", attributes, "getFirst", name);
    }

    private static Object question(String username) throws InvocationTargetException {
        Object domain = call(DOMAIN, null, "getCurrent");
        Object question = call(DOMAIN, domain, "createNewAuthenticationContext");
        call(CONTEXT, question, "setAuthenticationName", username);
        return question;
    }

    private static void close(Object question) throws InvocationTargetException {
        call(CONTEXT, question, "close");
    }

    private static Object call(String type, Object on, String method, String... arguments)
            throws InvocationTargetException {
        return RealmQuestions.call(type, on, method, arguments);
    }
}
