package hms.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** The database answers. */
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final int SECONDS = 2;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isVital() {
        return true;
    }

    @Override
    public Health look() {
        try (Connection connection = ServerResources.database().getConnection()) {
            return connection.isValid(SECONDS)
                    ? Health.well(connection.getMetaData().getDatabaseProductVersion())
                    : Health.unwell("> " + SECONDS + " s");
        } catch (SQLException away) {
            return Health.unwell(away.getClass().getSimpleName());
        }
    }
}
