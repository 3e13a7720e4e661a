package hms.web.identity;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/** Those that HMS's own realm answers on Payara, a jar in the domain's {@code lib}. */
final class PayaraQuestions implements RealmQuestions {

    private static final String REALM = "hms.realm.DirectoryQuestions";

    static boolean isThere() {
        return RealmQuestions.isThere(REALM);
    }

    @Override
    public void answer() throws IOException {
        ask("answer");
    }

    @Override
    public boolean takes(String username, String password) throws IOException {
        return Boolean.TRUE.equals(ask("takes", username, password));
    }

    @Override
    public Told tells(String username) throws IOException {
        String[] told = (String[]) ask("tells", username);
        return told == null ? Told.NOTHING : new Told(told[0], told[1]);
    }

    private static Object ask(String question, String... arguments) throws IOException {
        try {
            return RealmQuestions.call(REALM, null, question, arguments);
        } catch (InvocationTargetException thrown) {
            RealmQuestions.rethrowSilence(thrown);
            throw new IllegalStateException("The realm failed: " + question, thrown.getCause());
        }
    }
}
