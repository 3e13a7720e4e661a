package hms.platform.control;

import jakarta.mail.Session;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What the server provides by name: WildFly keeps it under {@code java:/}, Payara under the plain name. */
@SuppressWarnings("BanJNDI") // the names are constants of this file
public final class ServerResources {

    private ServerResources() {}

    /** The hospital's database. */
    public static DataSource database() {
        return (DataSource) first(names -> names.lookup("java:/jdbc/hms"), names -> names.lookup("jdbc/hms"));
    }

    /** The mail session. */
    public static Session mail() {
        return (Session) first(names -> names.lookup("java:/mail/hms"), names -> names.lookup("mail/hms"));
    }

    /** A look-up of a name that is written here; nothing that a user sent is ever looked up. */
    @FunctionalInterface
    private interface LookUp {
        Object in(InitialContext names) throws NamingException;
    }

    private static Object first(LookUp onWildFly, LookUp onPayara) {
        try {
            InitialContext names = new InitialContext();
            try {
                return onWildFly.in(names);
            } catch (NamingException notOnThisServer) {
                return onPayara.in(names);
            }
        } catch (NamingException e) {
            throw new IllegalStateException("The server does not provide jdbc/hms or mail/hms.", e);
        }
    }
}
