package hms.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.boundary.TreatmentDesk;
import hms.clinical.boundary.TreatmentDesk.PlanTreatment;
import hms.clinical.boundary.TreatmentDesk.RecordTreatment;
import hms.clinical.boundary.TreatmentEntryDesk;
import hms.clinical.boundary.TreatmentEntryDesk.ConfirmPlanned;
import hms.clinical.boundary.TreatmentEntryDesk.EnterTreatment;
import hms.clinical.boundary.TreatmentEntryDesk.TakeBackEntry;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.ListedTreatment;
import hms.clinical.entity.ProcedureStatus;
import hms.it.Bench;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TreatmentEntryDeskIT extends InClinic {

    @Inject
    private TreatmentEntryDesk desk;

    @Inject
    private TreatmentDesk treatments;

    private EnterTreatment dressing(long patient, int minutesAgo) throws Exception {
        return new EnterTreatment(
                UUID.randomUUID(),
                patient,
                "Dressing",
                minutesAgo(minutesAgo),
                clinic().practitioner("elena", "CARD"),
                "dry");
    }

    private ListedTreatment waiting(long patient, Long department) throws Exception {
        List<ListedTreatment> list = as(
                "ravi",
                () -> Bench.shipped(
                        new ArrayList<>(desk.waiting(minutesAgo(0).toLocalDate().plusDays(1), department))));
        return list.stream()
                .filter(each -> each.patientId() == patient)
                .findFirst()
                .orElse(null);
    }

    @Test
    void entersARowOnceAndTakesItBack() throws Exception {
        long patient = visitor();
        EnterTreatment wish = dressing(patient, 3);
        long id = as("ravi", () -> desk.enter(wish));
        assertThat(as("ravi", () -> desk.enter(wish))).isEqualTo(id);
        ListedTreatment row = as("ravi", () -> desk.enteredToday()).get(0);
        assertThat(row.id()).isEqualTo(id);
        assertThat(chart(patient).treatments().get(0).outcome()).isEqualTo("dry");
        as("ravi", () -> {
            assertRefused(
                    ClinicalRule.REASON_MISSING,
                    () -> desk.takeBack(new TakeBackEntry(patient, id, row.version(), "")));
            assertRefused(
                    PlatformRule.STALE,
                    () -> desk.takeBack(new TakeBackEntry(patient, id, row.version() + 1, "row of another")));
            desk.takeBack(new TakeBackEntry(patient, id, row.version(), "row of another"));
        });
        assertThat(chart(patient).treatments().get(0).status()).isEqualTo(ProcedureStatus.ENTERED_IN_ERROR);
    }

    @Test
    void refusesATimeAtWhichThePatientWasNotHere() throws Exception {
        long patient = visitor();
        EnterTreatment before = dressing(patient, 600);
        EnterTreatment nobody = dressing(1, 3);
        as("ravi", () -> {
            assertRefused(ClinicalRule.NOT_HERE_THEN, () -> desk.enter(before));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.enter(nobody));
        });
    }

    @Test
    void confirmsWhatWasPlannedAndTakesItBack() throws Exception {
        long patient = visitor();
        long encounter = chart(patient).encounters().get(0).id();
        long id = as(
                "elena",
                () -> treatments.plan(
                        new PlanTreatment(UUID.randomUUID(), patient, encounter, "Infusion", minutesAgo(-5))));
        ListedTreatment row = waiting(patient, null);
        assertThat(row.id()).isEqualTo(id);
        assertThat(waiting(patient, 1L)).isNull();
        assertThat(as("ravi", () -> desk.waitingOnWard(1, minutesAgo(0).toLocalDate())))
                .isEmpty();
        long doctor = clinic().practitioner("elena", "CARD");
        as("ravi", () -> desk.confirm(new ConfirmPlanned(patient, id, row.version(), minutesAgo(2), doctor, "fine")));

        assertThat(waiting(patient, null)).isNull();
        assertThat(chart(patient).treatments().get(0).status()).isEqualTo(ProcedureStatus.COMPLETED);
        as("ravi", () -> {
            ListedTreatment mine = desk.enteredToday().get(0);
            assertThat(mine.id()).isEqualTo(id);
            desk.takeBack(new TakeBackEntry(patient, id, mine.version(), "row of another"));
        });
        assertThat(chart(patient).treatments().get(0).status()).isEqualTo(ProcedureStatus.ENTERED_IN_ERROR);
    }

    @Test
    void leavesAloneWhatSomebodyElseWroteDown() throws Exception {
        long patient = visitor();
        long encounter = chart(patient).encounters().get(0).id();
        long doctor = clinic().practitioner("elena", "CARD");
        long id = as(
                "elena",
                () -> treatments.recordDone(new RecordTreatment(
                        UUID.randomUUID(), patient, encounter, "Infusion", minutesAgo(2), doctor, null)));
        long version = chart(patient).treatments().get(0).version();

        as(
                "ravi",
                () -> assertRefused(
                        ClinicalRule.NOT_YOURS,
                        () -> desk.takeBack(new TakeBackEntry(patient, id, version, "not mine"))));
    }

    @Test
    void offersTheStaffAndTheDepartments() throws Exception {
        clinic().practitioner("elena", "CARD");
        var choices = as("ravi", () -> Bench.shipped(desk.choices()));

        assertThat(choices.performers()).isNotEmpty();
        assertThat(choices.departments()).isNotEmpty();
        as("ravi", () -> assertThat(desk.offered("dre")).isNotNull());
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        EnterTreatment row = dressing(1, 1);
        List<ThrowingCallable> calls = List.of(
                () -> desk.choices(),
                () -> desk.offered("x"),
                () -> desk.waiting(minutesAgo(0).toLocalDate(), null),
                () -> desk.waitingOnWard(1, minutesAgo(0).toLocalDate()),
                () -> desk.enteredToday(),
                () -> desk.enter(row),
                () -> desk.confirm(new ConfirmPlanned(1L, 1L, 1, minutesAgo(1), 1L, null)),
                () -> desk.takeBack(new TakeBackEntry(1L, 1L, 1, "no")));
        for (String other : List.of("amina", "grace", "elena", "sam", "ines")) {
            as(other, () -> calls.forEach(each -> assertForbidden(each)));
        }
    }
}
