package hms.audit;

import hms.it.Bench;
import hms.platform.Settings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** Whoever owns the schema: may do to the trail what the application may not. On embedded H2 that is the one user. */
final class StoreOwner {

    private StoreOwner() {}

    static Optional<String> name() {
        return Settings.text("HMS_DB_OWNER_USER");
    }

    static int execute(Bench bench, String sql, Object... parameters) throws SQLException {
        try (Connection connection = connect(bench);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, Bench.whole(parameters[i]));
            }
            return statement.executeUpdate();
        }
    }

    private static Connection connect(Bench bench) throws SQLException {
        if (name().isEmpty()) {
            return bench.database().getConnection();
        }
        String password = Settings.text("HMS_DB_OWNER_PASSWORD").orElse("");
        return bench.database().getConnection(name().get(), password);
    }
}
