package hms.realm;

import com.sun.enterprise.security.auth.realm.NoSuchRealmException;
import com.sun.enterprise.security.auth.realm.Realm;
import hms.realm.Directory.Person;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.NamingException;

/**
 * What HMS asks about people of a directory beyond names and roles, for which Jakarta EE has no words. HMS calls these by
 * name, because other servers do not have them; an {@link IOException} says that nobody could look.
 */
public final class DirectoryQuestions {

    private static final Logger LOG = Logger.getLogger("hms.security");

    /** As {@code hms.asadmin} calls it. */
    private static final String REALM = "hms";

    private DirectoryQuestions() {}

    /** Returns if the directory answers. */
    public static void answer() throws IOException {
        asked(directory -> {
            directory.answer();
            return true;
        });
    }

    /** Whether this is the password of somebody in the directory, of whom it also tells the groups. */
    public static boolean takes(String username, String password) throws IOException {
        return asked(directory ->
                        directory.enter(username, password.toCharArray()).isPresent())
                .orElse(false);
    }

    /** The name that pages show, and the address that mails go to, each null where the directory has none. */
    public static String[] tells(String username) throws IOException {
        Optional<Person> person = asked(directory -> directory.find(username)).flatMap(found -> found);
        return new String[] {
            person.map(Person::fullName).orElse(null), person.map(Person::mail).orElse(null)
        };
    }

    private interface Question<T> {
        T put(Directory directory) throws NamingException;
    }

    private static <T> Optional<T> asked(Question<T> question) throws IOException {
        Optional<Directory> directory = directory();
        try {
            return directory.isPresent() ? Optional.of(question.put(directory.get())) : Optional.empty();
        } catch (NamingException silent) {
            LOG.log(Level.WARNING, "The directory cannot be asked: {0}", silent.getMessage());
            throw new IOException("The directory cannot be asked.", silent);
        }
    }

    private static Optional<Directory> directory() {
        try {
            return Realm.getInstance(REALM) instanceof HospitalRealm realm ? realm.directory() : Optional.empty();
        } catch (NoSuchRealmException none) {
            return Optional.empty();
        }
    }
}
