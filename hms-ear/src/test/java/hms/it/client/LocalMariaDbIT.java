package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.run.LocalMariaDb;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The MariaDB that {@code mvn -Prun -Dhms.db=mariadb} brings along keeps what it was given. */
@Tag("whole")
class LocalMariaDbIT {

    private static final String ACCOUNTS =
            """
            CREATE DATABASE IF NOT EXISTS kept;
            CREATE USER IF NOT EXISTS somebody@'%' IDENTIFIED BY 'secret';
            GRANT ALL ON kept.* TO somebody@'%';
            """;

    @TempDir
    Path top;

    private LocalMariaDb server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void keepsWhatItWasGivenAndReplacesOneThatWasLeftBehind() throws SQLException {
        server = LocalMariaDb.start(top, ACCOUNTS);
        LocalMariaDb left = server;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE one (number INT)");
            statement.execute("INSERT INTO one VALUES (42)");
        }

        server = LocalMariaDb.start(top, ACCOUNTS);

        assertThat(left.isAlive()).isFalse();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT number FROM one")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(42);
        }
        assertThat(top.resolve("accounts.sql")).doesNotExist();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url() + "kept", "somebody", "secret");
    }
}
