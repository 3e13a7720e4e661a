package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.platform.TestClock;
import hms.platform.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void bringsAnEmptyDatabaseUpToDateAndASecondStartChangesNothing() throws SQLException {
        long before = scripts();
        DbMigrator.migrate(db.dataSource());

        assertThat(scripts()).isEqualTo(before).isPositive();
    }

    @Test
    void refusesADatabaseThatANewerReleaseHasChanged() throws SQLException {
        try (Connection connection = db.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO flyway_schema_history (installed_rank, version, description, type,"
                    + " script, checksum, installed_by, execution_time, success)"
                    + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1, TRUE)");
        }
        assertThatThrownBy(() -> DbMigrator.migrate(db.dataSource()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("schema version 999, which is newer than this release");
    }

    /** MariaDB on Linux knows PATIENT and patient apart; H2 does not, so only this sees a name left to the default. */
    @Test
    void mapsEveryEntityToATableByItsExactName() throws SQLException {
        Set<String> tables = new HashSet<>();
        try (Connection connection = db.dataSource().getConnection();
                ResultSet rows =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        try (EntityManager em = db.manager()) {
            Set<String> mapped = em.unwrap(Session.class).getDescriptors().values().stream()
                    .flatMap(descriptor -> descriptor.getTables().stream())
                    .map(DatabaseTable::getName)
                    .collect(Collectors.toSet());
            assertThat(tables).containsAll(mapped);
            assertThat(mapped).contains("patient", "user_account", "hospital");
        }
    }

    @Test
    void givesEveryNodeItsOwnNumberAndTakesOverExpiredOnes() {
        TestClock clock = TestClock.at("2026-11-20T10:00:00Z");
        NodeLease first = node(clock);
        NodeLease second = node(clock);

        assertThat(first.lease(db.dataSource())).isZero();
        assertThat(second.lease(db.dataSource())).isEqualTo(1);
        assertThat(first.lease(db.dataSource())).as("renewed").isZero();
        clock.advance(java.time.Duration.ofHours(1));
        assertThat(second.lease(db.dataSource()))
                .as("renewed late, but nobody took it")
                .isEqualTo(1);
        assertThat(node(clock).lease(db.dataSource()))
                .as("the first one's, expired")
                .isZero();
        assertThat(first.lease(db.dataSource()))
                .as("lost its own, so a new one")
                .isEqualTo(2);
    }

    private static NodeLease node(TestClock clock) {
        NodeLease lease = new NodeLease();
        lease.clock = clock;
        return lease;
    }

    private long scripts() throws SQLException {
        try (Connection connection = db.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM flyway_schema_history")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
