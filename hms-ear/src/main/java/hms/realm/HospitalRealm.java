package hms.realm;

import com.sun.appserv.security.AppservRealm;
import com.sun.enterprise.security.auth.realm.BadRealmException;
import com.sun.enterprise.security.auth.realm.InvalidOperationException;
import com.sun.enterprise.security.auth.realm.NoSuchRealmException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The people of HMS, for a Payara domain: property {@code datasource-jndi} names their database; {@code provider} says
 * whether people of an identity provider come in as well, by the tickets that HMS gives them; {@code directory}, whether
 * people of the directory do that the environment names ({@code HMS_LDAP_*}).
 */
public final class HospitalRealm extends AppservRealm {

    private static final String JAAS_CONTEXT = "jaas-context";
    private static final String DATA_SOURCE = "datasource-jndi";
    private static final String PROVIDER = "provider";
    private static final String DIRECTORY = "directory";

    private static final Optional<Directory> NAMED =
            DirectorySettings.of(HospitalRealm::setting).map(Directory::new);

    @Override
    protected void init(Properties settings) throws BadRealmException, NoSuchRealmException {
        super.init(settings);
        setProperty(JAAS_CONTEXT, required(settings, JAAS_CONTEXT));
        setProperty(DATA_SOURCE, required(settings, DATA_SOURCE));
        setProperty(PROVIDER, settings.getProperty(PROVIDER, "false"));
        setProperty(DIRECTORY, settings.getProperty(DIRECTORY, "false"));
    }

    private static String required(Properties settings, String name) throws BadRealmException {
        return Optional.ofNullable(settings.getProperty(name))
                .orElseThrow(() -> new BadRealmException("The realm needs the property " + name + "."));
    }

    @Override
    public String getAuthType() {
        return "hms";
    }

    /** What this person may do; empty where name and password do not belong together. */
    Optional<List<String>> enter(String username, char[] password) throws SQLException, NamingException {
        return password.length == 0 ? Optional.empty() : people().enter(username, password);
    }

    @Override
    public Enumeration<String> getGroupNames(String username) throws InvalidOperationException {
        try {
            return Collections.enumeration(people().roles(username));
        } catch (SQLException | NamingException e) {
            throw new InvalidOperationException("People cannot be looked up: " + e.getMessage());
        }
    }

    private HospitalPeople people() throws NamingException {
        return new HospitalPeople(tables(), Boolean.parseBoolean(getProperty(PROVIDER)), directory());
    }

    /** The directory that the environment names, where {@code apply --ldap} said that its people come in. */
    Optional<Directory> directory() {
        return Boolean.parseBoolean(getProperty(DIRECTORY)) ? NAMED : Optional.empty();
    }

    /** As HMS itself looks for its settings: the environment, else the system property of the same meaning. */
    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseGet(
                        () -> System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.')));
    }

    @SuppressWarnings("BanJNDI") // the administrator's name for the data source
    private AccountTables tables() throws NamingException {
        return new AccountTables((DataSource) new InitialContext().lookup(getProperty(DATA_SOURCE)));
    }
}
