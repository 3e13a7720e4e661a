package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.TestClock;
import hms.platform.TestDatabase;
import hms.platform.entity.BackupRun.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackupLogTest {

    private static final int A_DAY = 26;

    private final TestClock clock = TestClock.at("2026-11-20T10:00:00Z");
    private final BackupLog log = new BackupLog();
    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
        log.clock = clock;
        log.em = db.manager();
    }

    @AfterEach
    void close() {
        log.em.close();
        db.close();
    }

    private void note(Outcome outcome) {
        log.em.getTransaction().begin();
        log.note(outcome, null, 5 << 20, "sam");
        log.em.getTransaction().commit();
    }

    private boolean isWell(int mostHours) {
        return log.look(mostHours).well();
    }

    @Test
    void expectsABackupUnlessToldThatThereIsNone() {
        assertThat(isWell(A_DAY)).isFalse();
        assertThat(isWell(0)).isTrue();
    }

    @Test
    void isWellUntilTheLastBackupIsTooOld() {
        note(Outcome.DONE);

        clock.advance(Duration.ofHours(A_DAY));
        assertThat(log.look(A_DAY)).isEqualTo(HealthCheck.Health.well("2026-11-20T10:00:00Z, 5 MB"));
        clock.advance(Duration.ofSeconds(1));
        assertThat(isWell(A_DAY)).isFalse();
    }

    @Test
    void isNotWellAfterOneThatFailed() {
        note(Outcome.DONE);
        clock.advance(Duration.ofMinutes(1));
        note(Outcome.FAILED);

        assertThat(isWell(A_DAY)).isFalse();
        assertThat(isWell(0)).isFalse();
        assertThat(log.last()).extracting("outcome").containsExactly(Outcome.FAILED, Outcome.DONE);
    }
}
