package hms.realm;

import hms.realm.Directory.Person;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.naming.NamingException;

/**
 * Whom the realm knows: the accounts of HMS first, then, where wanted, people of the hospital's identity provider or of its
 * directory.
 */
record HospitalPeople(AccountTables tables, boolean provider, Optional<Directory> directory) {

    /** What this person may do; empty where name and password, or ticket, do not belong together. */
    Optional<List<String>> enter(String username, char[] typed) throws SQLException, NamingException {
        Optional<KeptPassword> kept = tables.password(username);
        if (kept.isPresent()) {
            return kept.get().is(typed) ? Optional.of(tables.roles(username)) : Optional.empty();
        }
        if (provider) {
            return tables.ticket(username).filter(ticket -> ticket.is(typed)).isPresent()
                    ? Optional.of(tables.providerRoles(username))
                    : Optional.empty();
        }
        Optional<List<String>> groups =
                directory.isPresent() ? directory.get().enter(username, typed) : Optional.empty();
        return groups.isPresent() ? Optional.of(tables.rolesOf(groups.get())) : Optional.empty();
    }

    /** What this person may do, however they came in. */
    List<String> roles(String username) throws SQLException, NamingException {
        if (tables.password(username).isPresent()) {
            return tables.roles(username);
        }
        if (provider) {
            return tables.providerRoles(username);
        }
        Optional<Person> person = directory.isPresent() ? directory.get().find(username) : Optional.empty();
        return person.isPresent()
                ? tables.rolesOf(directory.orElseThrow().groups(person.get()))
                : tables.roles(username);
    }
}
