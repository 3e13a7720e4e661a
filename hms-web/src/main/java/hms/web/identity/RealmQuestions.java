package hms.web.identity;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a server's realm can be asked about people of a directory, for which Jakarta EE has no words. Each server's is
 * called by name, because the others do not have it. An {@link IOException} says that nobody could look.
 */
interface RealmQuestions {

    /** Those of the server that HMS runs on; empty where HMS knows none. */
    static Optional<RealmQuestions> ofThisServer() {
        if (ElytronQuestions.isThere()) {
            return Optional.of(new ElytronQuestions());
        }
        return PayaraQuestions.isThere() ? Optional.of(new PayaraQuestions()) : Optional.empty();
    }

    /** Returns if the realm, and all that it asks, answers. */
    void answer() throws IOException;

    /** Whether the realm takes this password. */
    boolean takes(String username, String password) throws IOException;

    /** What it knows of somebody whom the server has just let in. */
    Told tells(String username) throws IOException;

    /** The name that pages show and the address that mails go to; null where the realm has none. */
    record Told(String fullName, String mail) {

        static final Told NOTHING = new Told(null, null);
    }

    /** Calls a method that takes texts alone; {@code on} is null for a static one. */
    static Object call(String type, Object on, String method, String... arguments) throws InvocationTargetException {
        try {
            Class<?>[] types = new Class<?>[arguments.length];
            Arrays.fill(types, String.class);
            return Class.forName(type).getMethod(method, types).invoke(on, (Object[]) arguments);
        } catch (ReflectiveOperationException e) {
            throw failure(e, type + "." + method);
        }
    }

    /** What the realm itself threw goes on; anything else is a realm that is none of those that HMS knows. */
    static InvocationTargetException failure(ReflectiveOperationException thrown, String what) {
        if (thrown instanceof InvocationTargetException theirs) {
            return theirs;
        }
        throw new IllegalStateException("This server's realm cannot be asked: " + what, thrown);
    }

    /** Says that nobody could look, if that is what the realm threw. */
    static void rethrowSilence(InvocationTargetException thrown) throws IOException {
        if (thrown.getCause() instanceof IOException silent) {
            throw silent;
        }
    }

    static boolean isThere(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
