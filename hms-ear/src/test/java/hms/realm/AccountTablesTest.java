package hms.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountTablesTest {

    private Connection open;
    private AccountTables tables;

    @BeforeEach
    void fillTheTables() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:accounts");
        open = database.getConnection();
        tables = new AccountTables(database);
        try (Statement statement = open.createStatement()) {
            statement.execute("CREATE TABLE user_account (id BIGINT, username VARCHAR(80), status VARCHAR(20),"
                    + " password_hash VARCHAR(64), password_salt VARCHAR(64), password_iterations INT)");
            statement.execute("CREATE TABLE group_member (user_id BIGINT, group_id BIGINT)");
            statement.execute("CREATE TABLE group_grant (group_id BIGINT, role_name VARCHAR(40))");
            statement.execute("INSERT INTO user_account VALUES (1, 'grace', 'ACTIVE', 'h', 's', 1000),"
                    + " (2, 'left', 'INACTIVE', 'h', 's', 1000), (3, 'invited', 'ACTIVE', NULL, NULL, NULL)");
            statement.execute("INSERT INTO group_member VALUES (1, 10), (1, 11), (2, 10)");
            statement.execute(
                    "INSERT INTO group_grant VALUES (10, 'NURSE'), (11, 'NURSE'), (11, 'STEP_UNDO'), (12, 'ADMIN')");
        }
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    @Test
    void findsThePasswordOfAnActiveAccountOnly() throws SQLException {
        assertThat(tables.password("grace")).contains(new KeptPassword("h", "s", 1000));
        assertThat(tables.password("left")).isEmpty();
        assertThat(tables.password("invited")).isEqualTo(Optional.empty());
        assertThat(tables.password("grace' OR '1'='1")).isEmpty();
    }

    @Test
    void findsWhatTheGroupsMayDoOnce() throws SQLException {
        assertThat(tables.roles("grace")).containsExactlyInAnyOrder("NURSE", "STEP_UNDO");
        assertThat(tables.roles("nobody")).isEmpty();
    }
}
