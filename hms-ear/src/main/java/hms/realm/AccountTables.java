package hms.realm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The tables of accounts, groups and people of an identity provider; the same questions that WildFly's realms ask. */
record AccountTables(DataSource database) {

    private static final String PASSWORD =
            "SELECT password_hash, password_salt, password_iterations FROM user_account WHERE username = ? AND status"
                    + " = 'ACTIVE'";

    private static final String ROLES =
            "SELECT DISTINCT g.role_name FROM user_account u JOIN group_member m ON m.user_id = u.id"
                    + " JOIN group_grant g ON g.group_id = m.group_id WHERE u.username = ?";

    private static final String TICKET = "SELECT ticket_hash FROM provider_person WHERE username = ?";

    private static final String PROVIDER_ROLES =
            "SELECT g.name, u.name, u.id, r.role_name FROM provider_person p JOIN provider_group g ON g.person_id ="
                    + " p.id JOIN user_group u ON u.name = g.name LEFT JOIN group_grant r ON r.group_id = u.id WHERE"
                    + " p.username = ?";

    private static final String GROUPS =
            "SELECT u.name, u.id, r.role_name FROM user_group u LEFT JOIN group_grant r ON r.group_id = u.id";

    /** What one row of an answer means. */
    private interface Row<T> {
        T read(ResultSet found) throws SQLException;
    }

    /** The password of an active account; empty where there is none to look at. */
    Optional<KeptPassword> password(String username) throws SQLException {
        return ask(PASSWORD, username, AccountTables::kept).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<KeptPassword> kept(ResultSet found) throws SQLException {
        return found.getString(1) == null
                ? Optional.empty()
                : Optional.of(new KeptPassword(found.getString(1), found.getString(2), found.getInt(3)));
    }

    /** Roles and rights that the account's groups have. */
    List<String> roles(String username) throws SQLException {
        return ask(ROLES, username, found -> found.getString(1));
    }

    /** The ticket of somebody whom the identity provider knows; empty where it knows nobody of this name. */
    Optional<KeptTicket> ticket(String username) throws SQLException {
        return ask(TICKET, username, found -> new KeptTicket(found.getString(1))).stream()
                .findFirst();
    }

    /**
     * Roles and rights that groups of HMS give which are called, letter by letter, as those that the provider named; and
     * by which number HMS knows these groups.
     */
    List<String> providerRoles(String username) throws SQLException {
        Set<String> roles = new LinkedHashSet<>();
        ask(PROVIDER_ROLES, username, AccountTables::granted).forEach(roles::addAll);
        return List.copyOf(roles);
    }

    /** Databases take names for the same that differ in capitals, accents or spaces at the end. */
    private static List<String> granted(ResultSet found) throws SQLException {
        return found.getString(1).equals(found.getString(2)) ? grants(found, 3) : List.of();
    }

    /** The group whose number is in this column, and the role in the next, if any. */
    private static List<String> grants(ResultSet found, int column) throws SQLException {
        String group = "group:" + found.getLong(column);
        String role = found.getString(column + 1);
        return role == null ? List.of(group) : List.of(group, role);
    }

    /** The same of groups that a directory named. */
    List<String> rolesOf(Collection<String> groups) throws SQLException {
        Set<String> roles = new LinkedHashSet<>();
        ask(
                        GROUPS,
                        Optional.empty(),
                        found -> groups.contains(found.getString(1)) ? grants(found, 2) : List.<String>of())
                .forEach(roles::addAll);
        return List.copyOf(roles);
    }

    private <T> List<T> ask(String question, String username, Row<T> row) throws SQLException {
        return ask(question, Optional.of(username), row);
    }

    private <T> List<T> ask(String question, Optional<String> username, Row<T> row) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(question)) {
            if (username.isPresent()) {
                query.setString(1, username.get());
            }
            try (ResultSet found = query.executeQuery()) {
                List<T> answers = new ArrayList<>();
                while (found.next()) {
                    answers.add(row.read(found));
                }
                return answers;
            }
        }
    }
}
