package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictsTest {

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213, 50200})
    void tellsWhatMaySucceedWhenTriedAgain(int code) {
        Throwable wrapped = new EJBException(new PersistenceException(new SQLException("busy", "40001", code)));

        assertThat(Conflicts.retryable(wrapped)).isTrue();
        assertThat(Conflicts.duplicate(wrapped)).isFalse();
    }

    @Test
    void doesNotTryAgainWhatIsSimplyWrong() {
        assertThat(Conflicts.retryable(new SQLException("no such column", "42S22", 1054)))
                .isFalse();
        assertThat(Conflicts.retryable(new IllegalStateException())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08S01", "08001", "08003"})
    void tellsADatabaseThatIsAway(String state) {
        assertThat(Conflicts.away(new EJBException(new PersistenceException(new SQLException("gone", state)))))
                .isTrue();
    }

    @Test
    void tellsThatNoConnectionCameFree() {
        assertThat(Conflicts.away(new SQLException(new ResourceException("none within 5000 ms"))))
                .isTrue();
        assertThat(Conflicts.away(new SQLTransientConnectionException("none"))).isTrue();
    }

    @Test
    void tellsAReplicaThatWasNotPromoted() {
        assertThat(Conflicts.away(new SQLException("running with the --read-only option", "HY000", 1290)))
                .isTrue();
    }

    @Test
    void isNotAwayWhereItOnlySaysNo() {
        assertThat(Conflicts.away(new SQLException("duplicate", "23000", 1062))).isFalse();
        assertThat(Conflicts.away(new SQLException("of unknown state", (String) null)))
                .isFalse();
        assertThat(Conflicts.away(new IllegalStateException())).isFalse();
    }

    @Test
    void tellsAStaleVersion() {
        assertThat(Conflicts.stale(new EJBException(new OptimisticLockException())))
                .isTrue();
    }

    @Test
    void namesTheKeyThatMariaDbAndMySqlName() {
        assertThat(Conflicts.duplicateKey(duplicateEntry("uq_patient_number"))).contains("uq_patient_number");
        assertThat(Conflicts.duplicateKey(duplicateEntry("patient.uq_patient_number")))
                .contains("uq_patient_number");
    }

    @Test
    void namesTheKeyThatH2Names() throws SQLException {
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:conflicts;MODE=MySQL;DATABASE_TO_LOWER=TRUE")) {
            h2.createStatement()
                    .execute("CREATE TABLE ward (id BIGINT PRIMARY KEY, name VARCHAR(20),"
                            + " CONSTRAINT uq_ward_name UNIQUE (name))");
            h2.createStatement().execute("INSERT INTO ward VALUES (1, 'East')");

            Throwable clash = catchThrowable(() -> h2.createStatement().execute("INSERT INTO ward VALUES (2, 'East')"));

            assertThat(Conflicts.duplicate(clash)).isTrue();
            assertThat(Conflicts.duplicateKey(new PersistenceException(clash))).contains("uq_ward_name");
        }
    }

    private static Throwable duplicateEntry(String key) {
        return new SQLException("Duplicate entry 'it's 5' for key '" + key + "'", "23000", 1062);
    }
}
