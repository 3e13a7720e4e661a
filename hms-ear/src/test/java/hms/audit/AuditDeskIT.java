package hms.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.audit.boundary.AuditDesk;
import hms.audit.boundary.EdgeEntry;
import hms.audit.boundary.EdgeRecorder;
import hms.audit.entity.AuditFilter;
import hms.audit.entity.AuditRow;
import hms.audit.entity.AuditSort;
import hms.audit.entity.Outcome;
import hms.audit.entity.Verdict;
import hms.it.Bench;
import hms.it.InServer;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Slice;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class AuditDeskIT extends InServer {

    private static final Random RANDOM = new Random();

    @Inject
    AuditDesk desk;

    @Inject
    TrialDesk trial;

    @Inject
    EdgeRecorder edge;

    private final long patient = RANDOM.nextLong(1L << 40, 1L << 50);

    @Test
    void showsWhoTouchedThePatient() throws Exception {
        as("amina", () -> trial.change(patient));

        Slice<AuditRow> found = as("ines", () -> Bench.shipped(desk.search(about(), AuditSort.NEWEST_FIRST, 0, 10)));

        assertThat(found.rows()).hasSize(1);
        AuditRow row = found.rows().get(0);
        assertThat(row.username()).isEqualTo("amina");
        assertThat(row.act()).isEqualTo(Act.CHANGE);
        assertThat(row.useCase()).isEqualTo("TrialDesk.change");
        assertThat(row.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(found.more()).isFalse();
    }

    @Test
    void readsPageAfterPage() throws Exception {
        as("amina", () -> {
            for (int i = 0; i < 5; i++) {
                trial.change(patient);
            }
        });

        as("ines", () -> {
            Slice<AuditRow> first = desk.search(about(), AuditSort.OLDEST_FIRST, 0, 3);
            assertThat(first.rows()).hasSize(3);
            assertThat(first.more()).isTrue();
            Slice<AuditRow> whole = desk.export(about(), null);
            assertThat(whole.rows()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(desk.export(about(), first.rows().get(2)).rows().get(0).id())
                    .isEqualTo(whole.rows().get(3).id());
        });
    }

    @Test
    void writesDownWhoReadTheTrail() throws Exception {
        as("ines", () -> {
            desk.search(about(), AuditSort.NEWEST_FIRST, 0, 10);
            desk.export(about(), null);
        });

        assertThat(useCases()).containsExactlyInAnyOrder("AuditDesk.search", "AuditDesk.export");
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        for (String other : List.of("tom", "elena", "grace")) {
            as(other, () -> {
                assertForbidden(() -> desk.search(AuditFilter.ALL, AuditSort.NEWEST_FIRST, 0, 10));
                assertForbidden(() -> desk.export(AuditFilter.ALL, null));
                assertForbidden(() -> desk.patientOf("20261120001"));
                assertForbidden(() -> desk.verify());
            });
        }
        assertForbidden(() -> desk.verify());
    }

    @Test
    void refusesToHandOutMoreThanAPage() throws Exception {
        as("ines", () -> assertThatThrownBy(() -> desk.search(about(), AuditSort.NEWEST_FIRST, 0, 100_000))
                .isInstanceOf(jakarta.validation.ConstraintViolationException.class));
    }

    @Test
    void findsTheTrailUntouchedOnceItIsSealed() throws Exception {
        as(
                "amina",
                () -> trial.read(
                        LongStream.range(0, 20).map(i -> patient + i).boxed().toList()));
        waitUntilSealed();

        Verdict verdict = as("sam", () -> Bench.shipped(desk.verify()));

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.sealed()).isGreaterThanOrEqualTo(20);
        assertThat(verdict.rootsOutside()).isEqualTo(verdict.seals());
    }

    @Test
    void remembersWhatTheEdgeSaw() throws Exception {
        String page = "/trial/" + patient;

        as("tom", () -> {
            edge.record(EdgeEntry.denied(Act.READ, page));
            edge.record(EdgeEntry.refused(Act.CHANGE, page, Refusal.of(PlatformRule.STALE)));
        });
        edge.record(EdgeEntry.signInFailed(null, page));
        edge.record(EdgeEntry.signedIn("tom"));

        assertThat(bench().rows("SELECT * FROM audit_event WHERE use_case = ? OR reason = ? ORDER BY id", page, page))
                .extracting(row -> row.get("username") + " " + row.get("outcome") + " " + row.get("reason"))
                .containsExactly("tom DENIED null", "tom REFUSED platform.STALE", "anonymous FAILED " + page);
    }

    @Test
    void neverRecordsTheEdgeInsideATransaction() {
        assertThatThrownBy(() -> bench().transact(() -> edge.record(EdgeEntry.signedIn("tom"))))
                .isInstanceOf(EJBException.class);
    }

    private AuditFilter about() {
        return new AuditFilter(null, patient, null, null, null, null);
    }

    private List<String> useCases() throws Exception {
        return bench()
                .rows("SELECT use_case FROM audit_event WHERE patient_id = ? AND username = 'ines'", patient)
                .stream()
                .map(row -> (String) row.get("use_case"))
                .toList();
    }

    private void waitUntilSealed() throws Exception {
        for (int tries = 0; tries < 60 && unsealed() > 0; tries++) {
            Thread.sleep(500);
        }
        assertThat(unsealed()).isZero();
    }

    private long unsealed() throws Exception {
        return bench().number(
                        "SELECT COUNT(*) FROM audit_event e WHERE e.patient_id >= ? AND e.patient_id < ? AND NOT EXISTS"
                                + " (SELECT 1 FROM audit_sealed_event s WHERE s.event_id = e.id)",
                        patient,
                        patient + 20);
    }
}
