package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import hms.audit.control.AuditTables;
import hms.billing.control.AppendOnly;
import hms.it.client.CommandLine;
import hms.it.client.MariaDb;
import hms.it.client.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code hms sql-only} prints is the schema: where a database administrator applied it, HMS needs no right to change tables. */
@Tag("mariadb-only")
@Tag("mariadb")
class SqlOnlyIT {

    private static final String OLDER = "20";
    private static final String HISTORY =
            "SELECT version, description, type, script, checksum, success FROM flyway_schema_history ORDER BY"
                    + " installed_rank";

    @Test
    void isTheWholeSchemaAndWhatHmsMayDoInIt() throws Exception {
        try (MariaDb theirs = MariaDb.open("hms_it_sql_only");
                MariaDb ours = MariaDb.open("hms_it_sql_ours")) {
            DbMigrator.migrate(source(ours, MariaDb.OWNER));

            apply(theirs, sqlOnly("--grant-to", MariaDb.APPLICATION));
            DbMigrator.migrate(source(theirs, MariaDb.APPLICATION));

            assertThat(schema(theirs)).isEqualTo(schema(ours));
            assertThat(history(theirs)).isEqualTo(history(ours)).hasSizeGreaterThan(20);
            assertThat(changeable(theirs))
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(new AuditTables().insertOnly())
                    .doesNotContainAnyElementsOf(new AppendOnly().insertOnly());
            assertThatThrownBy(() -> execute(theirs, "CREATE TABLE planted (id BIGINT)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void bringsAnOlderSchemaUpToDate() throws Exception {
        try (MariaDb theirs = MariaDb.open("hms_it_sql_only");
                MariaDb ours = MariaDb.open("hms_it_sql_ours")) {
            DbMigrator.migrate(source(ours, MariaDb.OWNER));
            Flyway.configure(DbMigrator.class.getClassLoader())
                    .dataSource(source(theirs, MariaDb.OWNER))
                    .locations("classpath:db/migration")
                    .target(OLDER)
                    .load()
                    .migrate();
            assertThat(history(theirs)).hasSizeLessThan(history(ours).size());

            apply(theirs, sqlOnly("--after", OLDER, "--grant-to", MariaDb.APPLICATION));
            DbMigrator.migrate(source(theirs, MariaDb.APPLICATION));

            assertThat(schema(theirs)).isEqualTo(schema(ours));
            assertThat(history(theirs)).isEqualTo(history(ours));
        }
    }

    private static String sqlOnly(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("sql-only"));
        command.addAll(List.of(options));
        CommandLine.Run run = CommandLine.with(Map.of("HMS_EAR", System.getProperty("hms.it.ear")))
                .run(command.toArray(String[]::new));
        assertThat(run.exit()).as(run.said()).isZero();
        return run.said();
    }

    private static void apply(MariaDb database, String sql) throws SQLException {
        MysqlDataSource source = source(database, MariaDb.OWNER);
        source.setUrl(database.url() + "?allowMultiQueries=true");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
                // Each result is read, for the failure that it may be.
            }
        }
    }

    private static void execute(MariaDb database, String sql) throws SQLException {
        try (Connection connection = database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Schema schema(MariaDb database) throws SQLException {
        try (Connection connection = database.connectAsOwner()) {
            return Schema.of(connection);
        }
    }

    private static List<String> history(MariaDb database) throws SQLException {
        return rows(database.connectAsOwner(), HISTORY);
    }

    private static List<String> changeable(MariaDb database) throws SQLException {
        return rows(
                database.connectAsApplication(),
                "SELECT table_name FROM information_schema.table_privileges WHERE table_schema = DATABASE()"
                        + " AND privilege_type IN ('UPDATE', 'DELETE') AND grantee LIKE '%" + MariaDb.APPLICATION
                        + "%'");
    }

    private static List<String> rows(Connection opened, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append(' ');
                }
                rows.add(row.toString().strip());
            }
        }
        return rows;
    }

    private static MysqlDataSource source(MariaDb database, String user) {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(database.url());
        source.setUser(user);
        source.setPassword(MariaDb.PASSWORD);
        return source;
    }
}
