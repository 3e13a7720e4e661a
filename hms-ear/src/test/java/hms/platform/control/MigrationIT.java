package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import hms.it.client.MariaDb;
import hms.it.client.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One set of scripts makes the same schema everywhere. Runs beside the server, on empty databases of its own. */
@Tag("mariadb-only")
@Tag("mariadb")
class MigrationIT {

    @Test
    void makesTheSameSchemaOnH2AndMariaDb() throws SQLException {
        try (MariaDb database = MariaDb.open("hms_it_migration")) {
            DataSource mariaDb = owner(database);
            DbMigrator.migrate(mariaDb);
            DataSource h2 = h2("migration");
            DbMigrator.migrate(h2);

            Schema there = read(mariaDb);
            Schema here = read(h2);

            assertThat(here.tables()).as("tables").isNotEmpty().isEqualTo(there.tables());
            assertThat(here.columns()).as("columns").isEqualTo(there.columns());
            assertThat(here.keys()).as("primary and unique keys").isEqualTo(there.keys());
            assertThat(here.references()).as("references").isEqualTo(there.references());
            assertThat(here.indexes()).as("indexes").isEqualTo(there.indexes());
        }
    }

    @Test
    void changesNothingTheSecondTime() throws SQLException {
        DataSource h2 = h2("twice");
        DbMigrator.migrate(h2);
        Schema first = read(h2);

        DbMigrator.migrate(h2);

        assertThat(read(h2)).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void bringsEachOlderSchemaToTheSame(MigrationVersion older) throws SQLException {
        DataSource direct = h2("direct-to-newest");
        DbMigrator.migrate(direct);
        DataSource stepwise = h2("from-" + older);
        upTo(older, stepwise);

        DbMigrator.migrate(stepwise);

        assertThat(read(stepwise)).isEqualTo(read(direct));
    }

    @Test
    void bringsTheLastButOneSchemaToTheSameOnMariaDb() throws SQLException {
        List<MigrationVersion> all = releases();
        try (MariaDb direct = MariaDb.open("hms_it_direct");
                MariaDb stepwise = MariaDb.open("hms_it_stepwise")) {
            DbMigrator.migrate(owner(direct));
            upTo(all.get(all.size() - 2), owner(stepwise));

            DbMigrator.migrate(owner(stepwise));

            assertThat(read(owner(stepwise))).isEqualTo(read(owner(direct)));
        }
    }

    static List<MigrationVersion> releases() {
        return Arrays.stream(flyway(h2("listed")).load().info().all())
                .map(MigrationInfo::getVersion)
                .toList();
    }

    private static void upTo(MigrationVersion version, DataSource database) {
        flyway(database).target(version).load().migrate();
    }

    private static FluentConfiguration flyway(DataSource database) {
        return Flyway.configure(MigrationIT.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration");
    }

    @Test
    void twoNodesMayMigrateAtOnce() throws Exception {
        try (MariaDb database = MariaDb.open("hms_it_two_nodes")) {
            ExecutorService nodes = Executors.newFixedThreadPool(2);
            try {
                Callable<Void> start = () -> {
                    DbMigrator.migrate(owner(database));
                    return null;
                };
                for (Future<Void> node : nodes.invokeAll(List.of(start, start))) {
                    node.get();
                }
            } finally {
                nodes.shutdownNow();
            }
            assertThat(read(owner(database)).tables()).contains("user_account");
        }
    }

    private static Schema read(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Schema.of(connection);
        }
    }

    private static DataSource owner(MariaDb database) {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(database.url());
        source.setUser(MariaDb.OWNER);
        source.setPassword(MariaDb.PASSWORD);
        return source;
    }

    private static DataSource h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        return source;
    }
}
