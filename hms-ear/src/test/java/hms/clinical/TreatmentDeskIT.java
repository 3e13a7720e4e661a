package hms.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.boundary.TreatmentDesk;
import hms.clinical.boundary.TreatmentDesk.CompleteTreatment;
import hms.clinical.boundary.TreatmentDesk.EndTreatment;
import hms.clinical.boundary.TreatmentDesk.PlanTreatment;
import hms.clinical.boundary.TreatmentDesk.RecordTreatment;
import hms.clinical.entity.Chart;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.ProcedureStatus;
import hms.clinical.entity.TreatmentRow;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class TreatmentDeskIT extends InClinic {

    @Inject
    private TreatmentDesk desk;

    private static PlanTreatment dressing(long patient, long encounter) {
        return new PlanTreatment(UUID.randomUUID(), patient, encounter, "Dressing", minutesAgo(-60));
    }

    private RecordTreatment infusion(long patient, long encounter, int minutesAgo) throws Exception {
        return new RecordTreatment(
                UUID.randomUUID(),
                patient,
                encounter,
                "Infusion",
                minutesAgo(minutesAgo),
                clinic().practitioner("elena", "CARD"),
                "well tolerated");
    }

    private TreatmentRow only(long patient) throws Exception {
        return chart(patient).treatments().get(0);
    }

    private long encounter(long patient) throws Exception {
        Chart chart = chart(patient);
        return chart.encounters().get(0).id();
    }

    @Test
    void plansCompletesAndTakesBack() throws Exception {
        long patient = visitor();
        PlanTreatment wish = dressing(patient, encounter(patient));
        long id = as("elena", () -> desk.plan(wish));
        assertThat(as("elena", () -> desk.plan(wish)))
                .as("a double click plans once")
                .isEqualTo(id);
        TreatmentRow planned = only(patient);
        assertThat(planned.status()).isEqualTo(ProcedureStatus.PREPARATION);

        long doctor = clinic().practitioner("elena", "CARD");
        CompleteTreatment done =
                new CompleteTreatment(patient, id, planned.version(), minutesAgo(5), doctor, "clean and dry");
        as("elena", () -> {
            assertRefused(
                    ClinicalRule.NOT_HERE_THEN,
                    () -> desk.complete(
                            new CompleteTreatment(patient, id, planned.version(), minutesAgo(500), doctor, null)));
            assertRefused(
                    ClinicalRule.IN_THE_FUTURE,
                    () -> desk.complete(
                            new CompleteTreatment(patient, id, planned.version(), minutesAgo(-50), doctor, null)));
            desk.complete(done);
            assertRefused(PlatformRule.STALE, () -> desk.complete(done));
        });
        TreatmentRow completed = only(patient);
        assertThat(completed.outcome()).isEqualTo("clean and dry");
        assertThat(completed.performer()).isNotBlank();
        as("elena", () -> {
            assertRefused(
                    ClinicalRule.TREATMENT_SETTLED,
                    () -> desk.cancel(new EndTreatment(patient, id, completed.version(), "no")));
            desk.takeBack(new EndTreatment(patient, id, completed.version(), "other patient"));
        });
        assertThat(only(patient).status()).isEqualTo(ProcedureStatus.ENTERED_IN_ERROR);
        assertThat(only(patient).endedBecause()).isEqualTo("other patient");
    }

    @Test
    void recordsWhatWasDoneAndCancelsWhatWillNotBe() throws Exception {
        long patient = inpatient();
        long encounter = encounter(patient);
        RecordTreatment wish = infusion(patient, encounter, 3);
        as("elena", () -> {
            desk.recordDone(wish);
            desk.recordDone(wish);
        });
        assertThat(chart(patient).treatments()).hasSize(1).first().satisfies(each -> assertThat(each.status())
                .isEqualTo(ProcedureStatus.COMPLETED));
        long other = inpatient();
        long stay = encounter(other);
        long planned = as("elena", () -> desk.plan(dressing(other, stay)));
        long version = only(other).version();
        as("elena", () -> {
            assertRefused(
                    ClinicalRule.REASON_MISSING, () -> desk.cancel(new EndTreatment(other, planned, version, " ")));
            desk.cancel(new EndTreatment(other, planned, version, "refused by the patient"));
        });
        assertThat(only(other).status()).isEqualTo(ProcedureStatus.NOT_DONE);
    }

    @Test
    void refusesAnEncounterOfSomebodyElse() throws Exception {
        long patient = visitor();
        long other = encounter(visitor());
        as("elena", () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.plan(dressing(patient, other))));
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        long patient = visitor();
        long encounter = encounter(patient);
        long id = as("elena", () -> desk.plan(dressing(patient, encounter)));
        RecordTreatment done = infusion(patient, encounter, 1);
        CompleteTreatment complete = new CompleteTreatment(patient, id, 1, minutesAgo(1), done.performerId(), null);
        EndTreatment end = new EndTreatment(patient, id, 1, "no");

        as("samuel", () -> {
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.plan(dressing(patient, encounter)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.recordDone(done));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.complete(complete));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.cancel(end));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.takeBack(end));
        });
        as("grace", () -> assertForbidden(() -> desk.plan(dressing(patient, encounter))));
        assertShutToStrangers(() -> desk.plan(dressing(patient, encounter)));
        assertShutToStrangers(() -> desk.recordDone(done));
        assertShutToStrangers(() -> desk.complete(complete));
        assertShutToStrangers(() -> desk.cancel(end));
        assertShutToStrangers(() -> desk.takeBack(end));
        assertShutToStrangers(() -> desk.services("x"));
    }
}
