package hms.realm;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Whom the realm knows: the accounts of HMS first, then, where wanted, people of the hospital's identity provider. */
record HospitalPeople(AccountTables tables, boolean provider) {

    /** What this person may do; empty where name and password, or ticket, do not belong together. */
    Optional<List<String>> enter(String username, char[] typed) throws SQLException {
        Optional<KeptPassword> kept = tables.password(username);
        if (kept.isPresent()) {
            return kept.get().is(typed) ? Optional.of(tables.roles(username)) : Optional.empty();
        }
        boolean admitted = provider
                && tables.ticket(username).filter(ticket -> ticket.is(typed)).isPresent();
        return admitted ? Optional.of(tables.providerRoles(username)) : Optional.empty();
    }

    /** What this person may do, however they came in. */
    List<String> roles(String username) throws SQLException {
        return provider && tables.password(username).isEmpty()
                ? tables.providerRoles(username)
                : tables.roles(username);
    }
}
