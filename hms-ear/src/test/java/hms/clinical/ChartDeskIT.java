package hms.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.boundary.AllergyDesk;
import hms.clinical.boundary.AllergyDesk.RecordAllergy;
import hms.clinical.boundary.ChartDesk;
import hms.clinical.boundary.HistoryDesk;
import hms.clinical.boundary.HistoryDesk.AddCondition;
import hms.clinical.boundary.MyPatientsDesk;
import hms.clinical.boundary.NoteDesk;
import hms.clinical.boundary.NoteDesk.SignNote;
import hms.clinical.boundary.TreatmentDesk;
import hms.clinical.boundary.TreatmentDesk.PlanTreatment;
import hms.clinical.entity.AllergyReaction;
import hms.clinical.entity.AllergySeverity;
import hms.clinical.entity.Chart;
import hms.clinical.entity.ConditionStatus;
import hms.clinical.entity.ConditionVerification;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.MyPatientRow;
import hms.clinical.entity.NoteKind;
import hms.it.Bench;
import hms.patients.entity.PatientsRule;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChartDeskIT extends InClinic {

    /** The group of that name, as the first migration makes it. */
    private static final long DOCTORS = 5;

    @Inject
    private ChartDesk desk;

    @Inject
    private MyPatientsDesk mine;

    @Inject
    private AllergyDesk allergies;

    @Inject
    private HistoryDesk history;

    @Inject
    private NoteDesk notes;

    @Inject
    private TreatmentDesk treatments;

    private long filled() throws Exception {
        long patient = visitor();
        long encounter = chart(patient).encounters().get(0).id();
        as("elena", () -> {
            for (int round = 0; round < 5; round++) {
                allergies.record(new RecordAllergy(
                        patient, "Substance " + round, null, AllergyReaction.RASH, AllergySeverity.MILD, false, null));
                history.add(new AddCondition(
                        patient,
                        "Illness " + round,
                        "I10",
                        ConditionStatus.ACTIVE,
                        ConditionVerification.CONFIRMED,
                        null));
                notes.sign(new SignNote(UUID.randomUUID(), patient, NoteKind.PROGRESS, "Note " + round, null));
                treatments.plan(new PlanTreatment(UUID.randomUUID(), patient, encounter, "Treatment " + round, null));
            }
        });
        return patient;
    }

    @Test
    void tellsEverythingToWhomTreatsThePatient() throws Exception {
        long patient = filled();

        Chart chart = Bench.shipped(chart(patient));
        assertThat(chart.patient().getId()).isEqualTo(patient);
        assertThat(chart.zone().substances()).hasSize(5);
        assertThat(chart.allergies()).hasSize(5);
        assertThat(chart.conditions()).hasSize(5).first().satisfies(each -> assertThat(each.description())
                .startsWith("Illness"));
        assertThat(chart.notes()).hasSize(5);
        assertThat(chart.treatments()).hasSize(5);
        assertThat(chart.running()).hasSize(1);
        assertThat(chart.performers()).isNotEmpty();
        assertThat(chart.me()).isNotNull();
    }

    @Test
    void hidesTheChartFromWhoeverDoesNotTreatThePatient() throws Exception {
        long patient = visitor();
        as("samuel", () -> {
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.chart(patient));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.chart(1));
        });
        assertShutToStrangers(() -> desk.chart(patient));
    }

    @Test
    void staysOpenForThirtyDaysAfterTheVisit() throws Exception {
        long lately = registered();
        long before = registered();
        Instant now = Instant.now();
        clinic().end(
                        clinic().encounter(lately, "elena", EncounterClass.AMB, now.minus(Duration.ofDays(30))),
                        now.minus(Duration.ofDays(29)));
        clinic().end(
                        clinic().encounter(before, "elena", EncounterClass.AMB, now.minus(Duration.ofDays(33))),
                        now.minus(Duration.ofDays(31)));

        assertThat(chart(lately).running()).isEmpty();
        as("elena", () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.chart(before)));
    }

    @Test
    void readsNoMoreThanTenStatementsHoweverMuchIsWritten() throws Exception {
        long patient = filled();
        as("elena", () -> {
            var reading = bench().counting(() -> desk.chart(patient));
            assertThat(reading.reads()).as("%s", reading.sql()).isLessThanOrEqualTo(10);
            var list = bench().counting(() -> mine.mine(null, 0, 20));
            assertThat(list.reads()).as("%s", list.sql()).isLessThanOrEqualTo(2);
        });
    }

    @Test
    void listsWhomTheDoctorTreatsNow() throws Exception {
        long visitor = visitor();
        long lying = inpatient();

        assertThat(as("elena", () -> Bench.shipped(mine.mine(null, 0, 100))).rows())
                .extracting(MyPatientRow::patientId)
                .contains(visitor, lying);
        assertThat(as("elena", () -> mine.mine(EncounterClass.IMP, 0, 100)).rows())
                .extracting(MyPatientRow::patientId)
                .contains(lying)
                .doesNotContain(visitor);
        assertThat(as("samuel", () -> mine.mine(null, 0, 100)).rows())
                .extracting(MyPatientRow::patientId)
                .doesNotContain(visitor, lying);
        as("grace", () -> assertForbidden(() -> mine.mine(null, 0, 20)));
        assertShutToStrangers(() -> mine.mine(null, 0, 20));
    }

    @Test
    void exportsWhomTheDoctorTreatsOnlyForWhomItMay() throws Exception {
        long visitor = visitor();
        as("elena", () -> assertRefused(PatientsRule.EXPORT_NOT_GRANTED, () -> mine.export(null)));
        as("tom", () -> assertForbidden(() -> mine.export(null)));
        bench().execute("INSERT INTO group_grant (group_id, role_name) VALUES (?, 'PATIENT_EXPORT')", DOCTORS);
        try {
            assertThat(as("elena", () -> Bench.shipped(mine.export(EncounterClass.AMB))))
                    .extracting(MyPatientRow::patientId)
                    .contains(visitor);
            assertThat(as("samuel", () -> mine.export(null)))
                    .extracting(MyPatientRow::patientId)
                    .doesNotContain(visitor);
        } finally {
            bench().execute("DELETE FROM group_grant WHERE group_id = ? AND role_name = 'PATIENT_EXPORT'", DOCTORS);
        }
    }
}
