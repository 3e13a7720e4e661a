package hms.audit.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.audit.UseCaseNotes;
import hms.audit.entity.AuditFact;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.RequestFacts;
import hms.platform.Slice;
import hms.platform.UseCase;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UseCaseInterceptorTest {

    private final List<String> rows = new ArrayList<>();
    private final UseCaseInterceptor interceptor = new UseCaseInterceptor();
    private RuntimeException onWrite;

    /** What a desk looks like to the interceptor. */
    @SuppressWarnings("unused")
    static class SampleDesk {

        record Row(Long patientId) implements AboutPatient, Serializable {}

        record Register(Long patientId, String name) implements AboutPatient {}

        record Pair(Row kept, Row merged) {}

        @UseCase(Act.READ)
        void search(String name) {}

        @UseCase(Act.CHANGE)
        void correct(long patientId, String reason) {}

        @UseCase(Act.CREATE)
        void register(Register command) {}

        @UseCase(Act.CREATE)
        void openWard(String name) {}
    }

    @BeforeEach
    void assemble() {
        interceptor.notes = new UseCaseNotes();
        interceptor.caller = new Caller();
        interceptor.caller.principal = () -> "amina";
        interceptor.clashes = new FakeClashes();
        interceptor.writer = new AuditWriter() {
            @Override
            public void flushChanges() {}

            @Override
            public boolean inTransaction() {
                return true;
            }

            @Override
            public void write(AuditFact fact, Collection<Long> patients) {
                if (onWrite != null) {
                    throw onWrite;
                }
                rows.add(fact.username() + " " + fact.act() + " " + fact.useCase() + " " + fact.recordId() + " "
                        + patients + (fact.reason() == null ? "" : " " + fact.reason()));
            }
        };
        RequestFacts.begin("R", "127.0.0.1");
    }

    @AfterEach
    void endRequest() {
        RequestFacts.end();
    }

    @Test
    void writesARowForEachPatientOfAPage() throws Exception {
        call("search", () -> Slice.of(List.of(new SampleDesk.Row(1L), new SampleDesk.Row(2L)), 10), "Dia");

        assertThat(rows).containsExactly("amina READ SampleDesk.search null [1, 2]");
        assertThat(RequestFacts.current().attempt()).isEmpty();
    }

    @Test
    void findsPatientsInsideOptionalsAndRecords() throws Exception {
        call("search", () -> Optional.of(new SampleDesk.Pair(new SampleDesk.Row(3L), new SampleDesk.Row(4L))), "Dia");

        assertThat(rows).containsExactly("amina READ SampleDesk.search null [3, 4]");
    }

    @Test
    void writesOneRowWherePatientsAreNone() throws Exception {
        call("search", List::of, "Dia");

        assertThat(rows).containsExactly("amina READ SampleDesk.search null []");
    }

    @Test
    void takesAnIdCalledPatientId() throws Exception {
        call("correct", () -> null, 9L, "typing error");

        assertThat(rows).containsExactly("amina CHANGE SampleDesk.correct 9 [9]");
    }

    @Test
    void takesTheResultForThePatientWhoIsRegistered() throws Exception {
        call("register", () -> 11L, new SampleDesk.Register(null, "Amina"));
        call("openWard", () -> 12L, "East");

        assertThat(rows)
                .containsExactly("amina CREATE SampleDesk.register 11 [11]", "amina CREATE SampleDesk.openWard 12 []");
    }

    @Test
    void writesARowForEachOfSeveralGrounds() throws Exception {
        call(
                "openWard",
                () -> {
                    interceptor.notes.because("forgotten");
                    interceptor.notes.because("first");
                    interceptor.notes.alsoBecause("second");
                    return 12L;
                },
                "East");

        assertThat(rows)
                .containsExactly(
                        "amina CREATE SampleDesk.openWard 12 [] first",
                        "amina CREATE SampleDesk.openWard 12 [] second");
    }

    @Test
    void writesARowWithoutAGroundWhereNobodyGaveOne() throws Exception {
        call(
                "openWard",
                () -> {
                    interceptor.notes.because(null);
                    return 12L;
                },
                "East");

        assertThat(rows).containsExactly("amina CREATE SampleDesk.openWard 12 []");
    }

    @Test
    void takesWhatTheUseCaseNoted() throws Exception {
        call(
                "search",
                () -> {
                    interceptor.notes.concerns(21);
                    interceptor.notes.about(22);
                    return null;
                },
                "Dia");

        assertThat(rows).containsExactly("amina READ SampleDesk.search 22 [21]");
    }

    @Test
    void leavesNoRowForAVisitorWhoReadsPublicWords() throws Exception {
        interceptor.caller.principal = () -> "anonymous";

        call("search", List::of, "Dia");
        call("search", () -> List.of(new SampleDesk.Row(1L)), "Dia");

        assertThat(rows).containsExactly("anonymous READ SampleDesk.search null [1]");
    }

    @Test
    void refusesWhatCannotBeWrittenDown() {
        onWrite = new PersistenceException(new SQLException("INSERT command denied", "42000", 1142));

        assertRefused(PlatformRule.AUDIT_UNAVAILABLE, () -> call("correct", () -> null, 9L, "typing error"));
    }

    @Test
    void letsWhatMaySucceedWhenTriedAgainPass() {
        onWrite = new PersistenceException(new SQLException("Deadlock", "40001", 1213));

        assertThatThrownBy(() -> call("correct", () -> null, 9L, "x")).isSameAs(onWrite);
    }

    @Test
    void saysStaleWhereSomebodyElseSavedFirst() {
        assertRefused(
                PlatformRule.STALE,
                () -> call(
                        "correct",
                        () -> {
                            throw new OptimisticLockException();
                        },
                        9L,
                        "x"));
    }

    @Test
    void keepsARefusalAndTellsTheEdgeWhatWasAttempted() {
        Refusal refusal = Refusal.of(PlatformRule.NOT_FOUND);

        assertThatThrownBy(() -> call(
                        "correct",
                        () -> {
                            throw refusal;
                        },
                        9L,
                        "x"))
                .isSameAs(refusal);

        assertThat(rows).isEmpty();
        assertThat(RequestFacts.current().attempt())
                .contains(new RequestFacts.Attempt(Act.CHANGE, "SampleDesk.correct", 9L, List.of(9L)));
    }

    private Object call(String method, Callable<Object> body, Object... arguments) throws Exception {
        return interceptor.record(new FakeInvocation(SampleDesk.class, method, body, arguments));
    }
}
