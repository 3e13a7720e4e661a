package hms.clinical.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hms.clinical.Encounters;
import hms.clinical.EncountersFixture;
import hms.clinical.ServiceCatalogue;
import hms.clinical.TreatmentChanged;
import hms.clinical.control.Treatments.Done;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.Disposition;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.ListedTreatment;
import hms.clinical.entity.Procedure;
import hms.clinical.entity.ProcedureStatus;
import hms.organization.PractitionersFixture;
import hms.patients.PatientDied;
import hms.platform.PlatformRule;
import hms.platform.TestDatabase;
import hms.platform.TestEvent;
import hms.platform.TestInstance;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TreatmentsTest {

    private static TestDatabase db;

    private final List<TreatmentChanged> told = new ArrayList<>();

    @BeforeAll
    static void open() {
        db = TestDatabase.open();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    private static final class PriceList implements ServiceCatalogue {

        @Override
        public List<Service> find(String text, int most) {
            return List.of(new Service("ECG", "Electrocardiogram"));
        }

        @Override
        public Optional<Service> named(String name) {
            return name.equalsIgnoreCase("Electrocardiogram")
                    ? Optional.of(new Service("ECG", "Electrocardiogram"))
                    : Optional.empty();
        }
    }

    private Treatments treatments(EntityManager em) {
        Treatments treatments = new Treatments();
        treatments.em = em;
        treatments.encounters = EncountersFixture.encounters(em);
        treatments.day = ClinicalFixture.DAY;
        treatments.practitioners = PractitionersFixture.practitioners(em);
        treatments.services = new Services();
        treatments.services.catalogues = TestInstance.of(ServiceCatalogue.class, List.of(new PriceList()));
        treatments.changed = TestEvent.into(told);
        return treatments;
    }

    private static Encounter stay(EntityManager em) {
        return ClinicalFixture.encounter(
                em,
                EncounterClass.IMP,
                "u" + UUID.randomUUID().toString().substring(0, 8),
                ClinicalFixture.now().minus(Duration.ofDays(2)));
    }

    private static LocalDateTime ago(Duration before) {
        return ClinicalFixture.DAY.at(ClinicalFixture.now().minus(before));
    }

    @Test
    void plansCompletesAndTellsWhatIsCharged() {
        db.run(em -> {
            Encounter stay = stay(em);
            Procedure planned = treatments(em).plan(stay, "electrocardiogram", ago(Duration.ofHours(-2)), "elena");
            treatments(em)
                    .complete(
                            planned,
                            new Done(
                                    ago(Duration.ofHours(1)),
                                    stay.getPractitioner().getId(),
                                    "sinus rhythm"),
                            "grace");

            assertThat(planned.getOutcome()).isEqualTo("sinus rhythm");
            assertThat(planned.getRecordedBy()).isEqualTo("elena");
            assertThat(planned.getCompletedBy()).isEqualTo("grace");
            assertThat(told)
                    .extracting(TreatmentChanged::serviceCode, TreatmentChanged::status)
                    .containsExactly(
                            tuple("ECG", ProcedureStatus.PREPARATION), tuple("ECG", ProcedureStatus.COMPLETED));
        });
    }

    @Test
    void refusesWhatIsSettledAndTimesThatCannotBe() {
        db.run(em -> {
            Encounter stay = stay(em);
            long doctor = stay.getPractitioner().getId();
            Treatments treatments = treatments(em);
            Procedure planned = treatments.plan(stay, "Dressing", null, "elena");

            assertRefused(
                    ClinicalRule.IN_THE_FUTURE,
                    () -> treatments.complete(planned, new Done(ago(Duration.ofHours(-1)), doctor, null), "grace"));
            assertRefused(
                    ClinicalRule.NOT_HERE_THEN,
                    () -> treatments.complete(planned, new Done(ago(Duration.ofDays(9)), doctor, null), "grace"));
            assertRefused(
                    PlatformRule.NOT_FOUND,
                    () -> treatments.complete(planned, new Done(ago(Duration.ofHours(1)), 1, null), "grace"));
            assertRefused(ClinicalRule.REASON_MISSING, () -> treatments.cancel(planned, " ", "elena"));
            treatments.cancel(planned, "refused by the patient", "elena");
            assertThat(planned.getStatus()).isEqualTo(ProcedureStatus.NOT_DONE);
            assertThat(planned.getServiceCode()).isNull();
            assertRefused(ClinicalRule.TREATMENT_SETTLED, () -> treatments.cancel(planned, "again", "elena"));
            treatments.takeBack(planned, "wrong patient", "elena");
            assertThat(planned.getEndedBecause()).isEqualTo("wrong patient");
            assertRefused(ClinicalRule.TREATMENT_SETTLED, () -> treatments.takeBack(planned, "again", "elena"));
        });
    }

    /** The page was read before the patient left; what it read does not count. */
    @Test
    void plansNothingForAPatientWhoLeftMeanwhile() {
        long stay = db.in(em -> stay(em).getId());
        db.run(em -> {
            Encounter seen = em.find(Encounter.class, stay);
            db.run(desk -> desk.find(Encounter.class, stay).finish(ClinicalFixture.now()));

            assertThat(seen.isOver()).isFalse();
            assertRefused(ClinicalRule.ENCOUNTER_OVER, () -> treatments(em).plan(seen, "Dressing", null, "elena"));
        });
    }

    @Test
    void endsAsNotDoneWhatWasPlannedForAPatientWhoHasDied() {
        db.run(em -> {
            Encounter stay = stay(em);
            Procedure planned = treatments(em).plan(stay, "Electrocardiogram", null, "elena");
            Done earlier =
                    new Done(ago(Duration.ofHours(1)), stay.getPractitioner().getId(), null);
            Procedure done = treatments(em).unplanned(stay, "Dressing", earlier, "elena");
            told.clear();
            TreatmentsOfDeceased deceased = new TreatmentsOfDeceased();
            deceased.em = em;
            deceased.encounters = EncountersFixture.encounters(em);
            deceased.treatments = treatments(em);
            deceased.died(new PatientDied(stay.patientId(), "elena"));

            assertThat(planned.getStatus()).isEqualTo(ProcedureStatus.NOT_DONE);
            assertThat(planned.getEndedBecause()).isEqualTo("The patient has died.");
            assertThat(done.getStatus()).isEqualTo(ProcedureStatus.COMPLETED);
            assertThat(told).extracting(TreatmentChanged::status).containsExactly(ProcedureStatus.NOT_DONE);
        });
    }

    @Test
    void countsTheInpatientsOfADoctorUntilTheyLeave() {
        db.run(em -> {
            Encounter stay = stay(em);
            InpatientsOfPractitioner inpatients = new InpatientsOfPractitioner();
            inpatients.em = em;
            long doctor = stay.getPractitioner().getId();

            assertThat(inpatients.of(doctor)).isEqualTo(1);
            stay.finish(ClinicalFixture.now());
            em.flush();
            assertThat(inpatients.of(doctor)).isZero();
        });
    }

    @Test
    void findsTheContactThePatientWasInAtATime() {
        db.run(em -> {
            Encounter stay = stay(em);
            Treatments treatments = treatments(em);

            assertThat(treatments.at(stay.patientId(), ago(Duration.ofHours(3))))
                    .isEqualTo(stay);
            assertRefused(ClinicalRule.NOT_HERE_THEN, () -> treatments.at(stay.patientId(), ago(Duration.ofDays(3))));
        });
    }

    @Test
    void dischargesOnceWithADiagnosisAndTakesItBack() {
        db.run(em -> {
            Encounter stay = stay(em);
            em.flush();
            Discharges discharges = new Discharges();
            discharges.em = em;
            discharges.day = ClinicalFixture.DAY;
            stay.dischargeClinically(Disposition.HOME, ClinicalFixture.now(), "elena");

            assertRefused(ClinicalRule.DIAGNOSIS_MISSING, () -> discharges.diagnose(stay, " ", null, "elena"));
            discharges.diagnose(stay, "Pneumonia", "J18.9", "elena");
            assertRefused(
                    ClinicalRule.ALREADY_DISCHARGED,
                    () -> stay.dischargeClinically(Disposition.HOME, ClinicalFixture.now(), "elena"));
            stay.withdrawDischarge();
            assertRefused(ClinicalRule.NOT_DISCHARGED, stay::withdrawDischarge);
            assertRefused(ClinicalRule.REASON_MISSING, () -> discharges.forget(stay, null, "elena"));
            discharges.forget(stay, "fever", "elena");
            em.flush();
            assertThat(em.createQuery(
                                    "SELECT c.verification FROM Condition c WHERE c.encounterId = :stay", Object.class)
                            .setParameter("stay", stay.getId())
                            .getResultList()
                            .toString())
                    .isEqualTo("[ENTERED_IN_ERROR]");
        });
    }

    @Test
    void listsForWhoeverWroteItDownWhatSomebodyElseHadPlanned() {
        db.run(em -> {
            Encounter stay = stay(em);
            Procedure planned = treatments(em).plan(stay, "Infusion", null, "leopold");
            Done done =
                    new Done(ago(Duration.ofHours(1)), stay.getPractitioner().getId(), null);
            treatments(em).complete(planned, done, "ravi");
            em.flush();
            PaperLists lists = new PaperLists();
            lists.em = em;
            lists.day = ClinicalFixture.DAY;

            assertThat(lists.enteredToday("ravi"))
                    .extracting(ListedTreatment::id)
                    .containsExactly(planned.getId());
            assertThat(lists.enteredToday("leopold")).isEmpty();
        });
    }

    @Test
    void countsWhatWaitsInEachContact() {
        db.run(em -> {
            Encounter stay = stay(em);
            treatments(em).plan(stay, "Dressing", null, "elena");
            treatments(em).plan(stay, "Infusion", null, "elena");

            Encounters encounters = EncountersFixture.encounters(em);
            assertThat(encounters.plannedIn(List.of(stay.getId()))).containsEntry(stay.getId(), 2L);
            assertThat(encounters.plannedIn(List.of())).isEmpty();
            assertThat(encounters.planned(stay.getId())).hasSize(2);
        });
    }
}
