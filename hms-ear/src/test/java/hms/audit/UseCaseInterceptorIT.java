package hms.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import hms.identity.entity.IdentityRule;
import hms.identity.entity.UserGroup;
import hms.it.InServer;
import hms.it.Statements;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Rule;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class UseCaseInterceptorIT extends InServer {

    private static final int ACTS = Integer.getInteger("hms.it.acts", 1_000);
    private static final Random RANDOM = new Random();

    @Inject
    TrialDesk desk;

    private final long somePatient = RANDOM.nextLong(1L << 40, 1L << 50);

    @Test
    void writesDownEveryActOnEveryPatientOnce() throws Exception {
        List<String> expected = new ArrayList<>();
        long before = newestRow();

        as("amina", () -> {
            for (int act = 0; act < ACTS; act++) {
                List<Long> patients = LongStream.range(0, RANDOM.nextInt(6))
                        .map(any -> somePatient + RANDOM.nextInt(50))
                        .distinct()
                        .boxed()
                        .toList();
                expected.addAll(actOn(patients));
            }
        });

        assertThat(rowsAfter(before)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void writesManyRowsInFewStatements() throws Exception {
        List<Long> patients =
                LongStream.range(0, 100).map(i -> somePatient + i).boxed().toList();

        Statements statements = as("amina", () -> bench().counting(() -> desk.read(patients)));

        assertThat(statements.writes()).isLessThanOrEqualTo(5);
        assertThat(statements.reads()).isZero();
    }

    @Test
    void keepsTheGroundThatWasNoted() throws Exception {
        long before = newestRow();

        as("amina", () -> desk.print(List.of(somePatient)));

        assertThat(column("reason", before)).containsExactly("asked for at the counter");
    }

    @Test
    void writesNothingForWhatBrokeAndWasRolledBack() throws Exception {
        long before = newestRow();

        as("amina", () -> assertThatThrownBy(() -> desk.fail(somePatient)).isInstanceOf(Exception.class));

        assertThat(rowsAfter(before)).isEmpty();
    }

    @Test
    void refusesTheSecondWhereAUniqueKeySaysSo() throws Exception {
        String name = "Trial " + UUID.randomUUID();

        as("amina", () -> {
            desk.found(name);
            assertSaysNo(IdentityRule.GROUP_NAME_TAKEN, () -> desk.found(name));
        });
    }

    @Test
    void refusesAStaleChange() throws Exception {
        as("amina", () -> {
            UserGroup group = desk.found("Trial " + UUID.randomUUID());
            desk.rename(group, "Trial " + UUID.randomUUID());
            assertSaysNo(PlatformRule.STALE, () -> desk.rename(group, "Trial " + UUID.randomUUID()));
        });
    }

    /** The trial desk lives outside the module that declares a refusal an application exception: it comes wrapped. */
    private static void assertSaysNo(Rule rule, ThrowingCallable call) {
        assertThat(catchThrowable(call)).cause().isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.getRule())
                .isEqualTo(rule));
    }

    private List<String> actOn(List<Long> patients) {
        switch (RANDOM.nextInt(3)) {
            case 0 -> desk.read(patients);
            case 1 -> {
                desk.change(somePatient);
                return List.of("CHANGE TrialDesk.change " + somePatient);
            }
            default -> {
                desk.print(patients);
                return told("PRINT TrialDesk.print ", patients);
            }
        }
        return told("READ TrialDesk.read ", patients);
    }

    private static List<String> told(String what, List<Long> patients) {
        return patients.isEmpty()
                ? List.of(what + "null")
                : patients.stream().map(patient -> what + patient).toList();
    }

    private long newestRow() throws Exception {
        return bench().number("SELECT COALESCE(MAX(id), 0) FROM audit_event");
    }

    private List<String> rowsAfter(long id) throws Exception {
        return trial(id).stream()
                .map(row -> row.get("act") + " " + row.get("use_case") + " " + row.get("patient_id"))
                .toList();
    }

    private List<Object> column(String name, long id) throws Exception {
        return trial(id).stream().map(row -> row.get(name)).toList();
    }

    private List<Map<String, Object>> trial(long id) throws Exception {
        return bench().rows(
                        "SELECT * FROM audit_event WHERE id > ? AND username = 'amina' AND outcome = 'SUCCESS'"
                                + " AND use_case LIKE 'TrialDesk.%'",
                        id);
    }
}
