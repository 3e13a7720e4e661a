package hms.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The schema has what this release needs. A newer node may have added to it meanwhile, which this one does not mind;
 * an older one must not take over from it.
 */
@ApplicationScoped
public class SchemaHealth implements HealthCheck {

    private static final int PATIENCE_SECONDS = 2;
    private static final String NEWEST =
            "SELECT MAX(CAST(version AS DECIMAL(20, 0))) FROM flyway_schema_history WHERE success = TRUE";

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public boolean isVital() {
        return true;
    }

    @Override
    public Health look() {
        try (Connection connection = ServerResources.database().getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) ? look(connection) : Health.unwell("no answer");
        } catch (SQLException away) {
            return Health.unwell(away.getClass().getSimpleName());
        }
    }

    private static Health look(Connection connection) throws SQLException {
        int needed = DbMigrator.version();
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(NEWEST)) {
            newest.next();
            int there = newest.getInt(1);
            String told = there + ", " + needed;
            return there >= needed ? Health.well(told) : Health.unwell(told);
        }
    }
}
