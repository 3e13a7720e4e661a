package hms.realm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables of accounts and groups; the same questions that WildFly's realm asks (hms.cli). */
record AccountTables(DataSource database) {

    private static final String PASSWORD =
            "SELECT password_hash, password_salt, password_iterations FROM user_account WHERE username = ? AND status = 'ACTIVE'";

    private static final String ROLES =
            "SELECT DISTINCT g.role_name FROM user_account u JOIN group_member m ON m.user_id = u.id"
                    + " JOIN group_grant g ON g.group_id = m.group_id WHERE u.username = ?";

    /** The password of an active account; empty where there is none to look at. */
    Optional<KeptPassword> password(String username) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PASSWORD)) {
            query.setString(1, username);
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getString(1) != null
                        ? Optional.of(new KeptPassword(found.getString(1), found.getString(2), found.getInt(3)))
                        : Optional.empty();
            }
        }
    }

    /** Roles and rights that the account's groups have. */
    List<String> roles(String username) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ROLES)) {
            query.setString(1, username);
            try (ResultSet found = query.executeQuery()) {
                List<String> roles = new ArrayList<>();
                while (found.next()) {
                    roles.add(found.getString(1));
                }
                return roles;
            }
        }
    }
}
