package hms.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.entity.AuditSeal;
import hms.audit.entity.Finding;
import hms.audit.entity.Tamper;
import hms.audit.entity.Verdict;
import hms.platform.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

    @TempDir
    Path folder;

    private TestDatabase db;

    @BeforeEach
    void open() {
        System.setProperty("hms.data.dir", folder.toString());
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
        System.clearProperty("hms.data.dir");
    }

    @Test
    void sealsNothingWhereNothingWasWritten() {
        assertThat(db.<Boolean>in(em -> Trail.sealer(em).sealNext(Instant.EPOCH).isPresent()))
                .isFalse();
    }

    @Test
    void sealsEachRowOnceAndChainsTheSeals() {
        db.run(em -> Trail.write(em, 3));
        AuditSeal first = db.in(Trail::seal);
        db.run(em -> Trail.write(em, 2));
        AuditSeal second = db.in(Trail::seal);

        assertThat(first.getEventCount()).isEqualTo(3);
        assertThat(second.getEventCount()).isEqualTo(2);
        assertThat(second.getNumber()).isEqualTo(2);
        assertThat(second.follows(first.getRoot())).isTrue();
    }

    @Test
    void findsNothingWrongWithAnUntouchedTrailAndSaysWhatIsNotSealedYet() {
        db.run(em -> Trail.write(em, 30));
        db.in(Trail::seal);
        db.run(em -> Trail.write(em, 4));

        Verdict verdict = db.in(Trail::verify);

        assertThat(verdict.clean()).isTrue();
        assertThat(verdict.sealed()).isEqualTo(30);
        assertThat(verdict.seals()).isEqualTo(1);
        assertThat(verdict.rootsOutside()).isEqualTo(1);
        assertThat(verdict.unsealed()).isEqualTo(4);
        assertThat(verdict.oldestUnsealed()).isEqualTo(Trail.CLOCK.instant());
    }

    @Test
    void findsARowThatHmsDidNotWrite() {
        db.run(em -> em.createNativeQuery(
                        "INSERT INTO audit_event (id, happened_at, username, act, use_case, outcome, mac) VALUES (7,"
                                + " '2026-11-20 10:00:00', 'amina', 'READ', 'PatientDesk.show', 'SUCCESS', X'00')")
                .executeUpdate());

        assertThat(db.in(Trail::verify).findings()).containsExactly(new Finding(Tamper.FORGED, 7L, null, null, 1));
    }

    @Test
    void findsThatTheDatabaseWasSetBackBehindTheRootsOutside() {
        db.run(em -> Trail.write(em, 3));
        db.in(Trail::seal);
        db.close();
        db = TestDatabase.open();

        assertThat(db.in(Trail::verify).findings()).containsExactly(new Finding(Tamper.CUT_OFF, null, 1L, null, 3));
    }

    @Test
    void verifiesMoreRowsThanItHoldsAtOnce() {
        db.run(em -> Trail.write(em, Sealer.ROWS + 7));
        db.in(Trail::seal);
        db.in(Trail::seal);

        Verdict verdict = db.in(Trail::verify);

        assertThat(verdict.clean()).isTrue();
        assertThat(verdict.sealed()).isEqualTo(Sealer.ROWS + 7);
        assertThat(verdict.seals()).isEqualTo(2);
    }
}
