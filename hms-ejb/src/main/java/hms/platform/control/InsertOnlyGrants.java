package hms.platform.control;

import hms.platform.InsertOnlyTables;
import hms.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/** Where the owner migrates: gives the application's user its rights table by table, insert-only where asked. */
@ApplicationScoped
public class InsertOnlyGrants {

    @Inject
    @Any
    Instance<InsertOnlyTables> answers;

    /** Does nothing unless the owner's credentials and the application's user are both given. */
    void apply(DataSource owner) {
        if (Settings.text("HMS_DB_OWNER_USER").isEmpty()
                || Settings.text("HMS_DB_USER").isEmpty()) {
            return;
        }
        Set<String> insertOnly = StreamSupport.stream(answers.spliterator(), false)
                .flatMap(answer -> answer.insertOnly().stream())
                .collect(Collectors.toSet());
        try (Connection connection = owner.getConnection()) {
            grant(connection, Settings.text("HMS_DB_USER").orElseThrow(), insertOnly);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The owner of the database may not grant its tables to the application's" + " user: "
                            + e.getMessage(),
                    e);
        }
    }

    static void grant(Connection connection, String user, Set<String> insertOnly) throws SQLException {
        for (String table : tables(connection)) {
            String rights = insertOnly.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
            try (Statement statement = connection.createStatement()) {
                statement.execute("GRANT " + rights + " ON " + SqlName.checked(table) + " TO '" + SqlName.checked(user)
                        + "'@'%'");
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String schema = connection.getCatalog();
        try (ResultSet rows = connection.getMetaData().getTables(schema, null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
