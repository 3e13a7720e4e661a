package hms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.audit.entity.Finding;
import hms.audit.entity.Tamper;
import hms.audit.entity.Verdict;
import hms.identity.boundary.GroupDesk.GroupCard;
import hms.web.shared.Again;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the command line reads. */
class AnswersTest {

    private static final int LOCK_TIMEOUT = 1205;

    @Test
    void aSoundTrailIsOk() {
        Verdict sound = new Verdict(120, 30, 2, Instant.parse("2026-11-20T10:00:00Z"), 30, 0, List.of());

        assertThat(AuditResource.told(sound))
                .isEqualTo("OK: the audit trail is as it was written. 120 rows under 30 seals, 30 roots outside the"
                        + " database, 2 rows not sealed yet (the oldest of 2026-11-20T10:00:00Z).\n");
    }

    @Test
    void eachTamperIsNamedWithItsPlace() {
        Verdict hurt = new Verdict(
                3,
                2,
                0,
                null,
                2,
                2,
                List.of(new Finding(Tamper.EDITED, 7L, 1L, 0, 1), new Finding(Tamper.CUT_OFF, null, 2L, null, 5)));

        assertThat(AuditResource.told(hurt))
                .startsWith("TAMPERED: 2 things are wrong.")
                .endsWith("EDITED row 7 seal 1 place 0\nCUT_OFF seal 2, 5 rows\n");
    }

    @Test
    void tellsTheServerWhatGroupsMayDoAndNamesCannotBreakOut() {
        GroupCard desk = new GroupCard(1L, 1L, "Front \"desk\"", Set.of("RECEPTIONIST", "CASHIER"), 2L);
        GroupCard idle = new GroupCard(2L, 1L, "Idle", Set.of(), 0L);

        assertThat(RolesResource.mapper(List.of(desk, idle)))
                .endsWith("value={\"Front \\\"desk\\\"\"=[\"CASHIER\", \"RECEPTIONIST\", \"group:1\"],"
                        + " \"Idle\"=[\"group:2\"]})\n");
    }

    @Test
    void triesAgainThreeTimesWhenTheDatabaseGaveWay() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> Again.ifBusy(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException(new SQLException("lock", "41000", LOCK_TIMEOUT));
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tries).hasValue(4);
    }

    @Test
    void triesOnceAgainWhatSomebodyElseOvertook() {
        AtomicInteger tries = new AtomicInteger();

        assertThat(Again.ifOvertaken(() -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new OptimisticLockException();
                    }
                    return "done";
                }))
                .isEqualTo("done");
        assertThatThrownBy(() -> Again.ifOvertaken(() -> {
                    tries.incrementAndGet();
                    throw new OptimisticLockException();
                }))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(tries).hasValue(4);
    }

    @Test
    void triesNothingElseAgain() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> Again.ifBusy(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(tries).hasValue(1);
    }
}
