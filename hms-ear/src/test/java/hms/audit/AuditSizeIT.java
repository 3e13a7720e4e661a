package hms.audit;

import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.boundary.AuditDesk;
import hms.audit.entity.AuditFilter;
import hms.audit.entity.AuditRow;
import hms.audit.entity.AuditSort;
import hms.audit.entity.Outcome;
import hms.it.Figures;
import hms.it.InServer;
import hms.platform.Act;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the privacy officer asks is answered at once, however long the trail is (SECURITY S24). */
@Tag("mariadb")
class AuditSizeIT extends InServer {

    private static final int ROWS = Integer.getInteger("hms.it.events", 3_000);
    private static final int ROWS_AT_ONCE = 500;
    private static final int ASKED = 20;
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    @Inject
    AuditDesk desk;

    @Inject
    TrialDesk trial;

    private final long patient = new Random().nextLong(1L << 40, 1L << 50);

    @Test
    void answersAtOnceHoweverLongTheTrailIs() throws Exception {
        for (int written = 0; written < ROWS; written += ROWS_AT_ONCE) {
            long from = patient + written;
            as(
                    "amina",
                    () -> trial.read(
                            LongStream.range(from, from + ROWS_AT_ONCE).boxed().toList()));
        }
        within("of a patient", new AuditFilter(null, patient, null, null, null, null), 1);
        within("of a user", new AuditFilter("amina", null, null, null, null, null), 20);
        within("successful", new AuditFilter(null, null, null, Outcome.SUCCESS, null, null), 20);
        within("of an act", new AuditFilter(null, null, Act.READ, null, null, null), 20);
        within("all", AuditFilter.ALL, 20);
    }

    private void within(String what, AuditFilter filter, int rows) throws Exception {
        List<Duration> took = new ArrayList<>();
        for (int time = 0; time < ASKED; time++) {
            long start = System.nanoTime();
            List<AuditRow> found = as("ines", () -> desk.search(filter, AuditSort.NEWEST_FIRST, 0, 20))
                    .rows();
            took.add(Duration.ofNanos(System.nanoTime() - start));
            assertThat(found).as(what).hasSizeGreaterThanOrEqualTo(rows);
        }
        Collections.sort(took);
        Duration p95 = took.get(ASKED * 95 / 100 - 1);
        Figures.note(
                "trail " + what + " among " + bench().number("SELECT COUNT(*) FROM audit_event") + " rows",
                p95.toMillis() + " ms (p95)");
        assertThat(p95).as(what).isLessThan(AT_MOST);
    }
}
