package hms.realm;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NamingSecurityException;
import javax.naming.OperationNotSupportedException;
import javax.naming.PartialResultException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.InvalidAttributeValueException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.LdapName;

/**
 * The hospital's directory (LDAP, Active Directory), asked as {@code ldap.cli} has WildFly ask it: a person is found by the
 * name that they type, and proves who they are by binding. A {@link NamingException} says that nobody could look.
 */
record Directory(DirectorySettings settings) {

    private static final String CONNECT_WITHIN = "3000";
    private static final String ANSWER_WITHIN = "5000";
    private static final String GROUP_NAME = "cn";

    /** Whom the directory knows: its own name for them, and what pages show; the latter two may be null. */
    record Person(String dn, String fullName, String mail) {}

    /** Asked for nobody in particular. */
    void answer() throws NamingException {
        find("?");
    }

    /** The one person of this name; empty where there is none, or more than one. */
    Optional<Person> find(String username) throws NamingException {
        String filter = "(" + settings.nameAttribute() + "={0})";
        List<Person> found = new ArrayList<>();
        for (SearchResult each :
                search(settings.users(), filter, username, settings.fullNameAttribute(), settings.mailAttribute())) {
            found.add(new Person(
                    each.getNameInNamespace(),
                    text(each, settings.fullNameAttribute()),
                    text(each, settings.mailAttribute())));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The groups of who has this name and password; empty for all others. */
    Optional<List<String>> enter(String username, char[] password) throws NamingException {
        Optional<Person> person = find(username);
        return person.isPresent() && takes(person.get(), password)
                ? Optional.of(groups(person.get()))
                : Optional.empty();
    }

    /**
     * Whether this is the person's password. One without letters never is: a directory lets in anybody by none (RFC 4513, 5.1.2);
     * some directories say that an account is shut by a code other than that of a wrong password.
     */
    boolean takes(Person person, char[] password) throws NamingException {
        if (password.length == 0) {
            return false;
        }
        try {
            as(person.dn(), password).close();
            return true;
        } catch (NamingSecurityException | OperationNotSupportedException | InvalidAttributeValueException refused) {
            return false;
        }
    }

    /** The names of the groups that say this person is a member. */
    List<String> groups(Person person) throws NamingException {
        String filter = "(" + settings.memberAttribute() + "={0})";
        List<String> names = new ArrayList<>();
        for (SearchResult each : search(settings.groups(), filter, person.dn(), GROUP_NAME)) {
            names.addAll(texts(each, GROUP_NAME));
        }
        return names;
    }

    @SuppressWarnings("BanJNDI") // texts alone, never objects: returningObjFlag is false unless asked for
    private List<SearchResult> search(String base, String filter, String value, String... attributes)
            throws NamingException {
        SearchControls below = new SearchControls();
        below.setSearchScope(SearchControls.SUBTREE_SCOPE);
        below.setReturningAttributes(attributes);
        DirContext reader = as(settings.reader(), settings.password().toCharArray());
        try {
            return all(reader.search(new LdapName(base), filter, new Object[] {value}, below));
        } finally {
            reader.close();
        }
    }

    /** All of it, or an exception: half of a person's groups would be taken for all. References to elsewhere are not followed. */
    static <T> List<T> all(NamingEnumeration<T> found) throws NamingException {
        List<T> all = new ArrayList<>();
        try {
            while (found.hasMore()) {
                all.add(found.next());
            }
            return all;
        } catch (PartialResultException elsewhere) {
            return all;
        } finally {
            found.close();
        }
    }

    private static String text(SearchResult found, String name) throws NamingException {
        return texts(found, name).stream().findFirst().orElse(null);
    }

    private static List<String> texts(SearchResult found, String name) throws NamingException {
        Attribute attribute = found.getAttributes().get(name);
        return attribute == null
                ? List.of()
                : all(attribute.getAll()).stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
    }

    @SuppressWarnings({"BanJNDI", "JdkObsolete"}) // the directory that operations named, in the form that JNDI takes
    private DirContext as(String dn, char[] password) throws NamingException {
        Hashtable<String, Object> how = new Hashtable<>();
        how.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        how.put(Context.PROVIDER_URL, settings.url());
        how.put(Context.SECURITY_AUTHENTICATION, "simple");
        how.put(Context.SECURITY_PRINCIPAL, dn);
        how.put(Context.SECURITY_CREDENTIALS, password);
        how.put("com.sun.jndi.ldap.connect.timeout", CONNECT_WITHIN);
        how.put("com.sun.jndi.ldap.read.timeout", ANSWER_WITHIN);
        return new InitialDirContext(how);
    }
}
