package hms.clinical.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.ClinicalDoors;
import hms.clinical.entity.AllergyIntolerance;
import hms.clinical.entity.AllergyState;
import hms.clinical.entity.Chart;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.Condition;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.EncounterRow;
import hms.clinical.entity.EncounterStatus;
import hms.clinical.entity.NoteKind;
import hms.clinical.entity.NoteRow;
import hms.clinical.entity.Procedure;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import hms.patients.entity.Patient;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.TestDatabase;
import hms.scheduling.AppointmentFulfilled;
import hms.scheduling.AppointmentReopened;
import hms.scheduling.PatientCheckedIn;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final Reader ELENA = new Reader("elena", Set.of(Roles.DOCTOR));
    private static final Reader GRACE = new Reader("grace", Set.of(Roles.NURSE));

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Charts charts(EntityManager em) {
        CareTeamGround team = new CareTeamGround();
        team.em = em;
        team.day = ClinicalFixture.DAY;
        Charts charts = new Charts();
        charts.em = em;
        charts.access = new PatientAccess(List.of(team));
        return charts;
    }

    private static ChartReading reading(EntityManager em) {
        ChartReading reading = new ChartReading();
        reading.em = em;
        reading.performers = new Performers();
        reading.performers.em = em;
        return reading;
    }

    private static Allergies allergies(EntityManager em) {
        Allergies allergies = new Allergies();
        allergies.em = em;
        allergies.day = ClinicalFixture.DAY;
        return allergies;
    }

    private static Notes notes(EntityManager em) {
        Notes notes = new Notes();
        notes.em = em;
        notes.charts = charts(em);
        notes.day = ClinicalFixture.DAY;
        return notes;
    }

    private static VisitsOfAppointments visits(EntityManager em) {
        VisitsOfAppointments visits = new VisitsOfAppointments();
        visits.em = em;
        return visits;
    }

    private static AllergyIntolerance allergy(long patient, String substance) {
        return AllergyIntolerance.record(patient, substance, null, null, "elena", ClinicalFixture.now());
    }

    @Test
    void opensForTheDoctorWhoTreatsAndThirtyDaysAfterwards() {
        db.run(em -> {
            Encounter visit = ClinicalFixture.encounter(
                    em, EncounterClass.AMB, "elena", ClinicalFixture.now().minus(Duration.ofDays(40)));
            long patient = visit.patientId();

            assertThat(charts(em).open(ELENA, patient).getId()).isEqualTo(patient);
            Reader other = new Reader("samuel", Set.of(Roles.DOCTOR));
            assertRefused(PlatformRule.NOT_FOUND, () -> charts(em).open(other, patient));
            Reader without = new Reader("elena", Set.of(Roles.RECEPTIONIST, Roles.ADMIN));
            assertRefused(PlatformRule.NOT_FOUND, () -> charts(em).open(without, patient));
            visit.finish(ClinicalFixture.now().minus(Duration.ofDays(31)));
            em.flush();
            assertRefused(PlatformRule.NOT_FOUND, () -> charts(em).open(ELENA, patient));
            assertRefused(PlatformRule.NOT_FOUND, () -> charts(em).open(ELENA, 1));
        });
    }

    /** Whoever hands a stay over hands the chart over with it. */
    @Test
    void opensForTheDoctorWhoTakesOverAndShutsToTheOneBefore() {
        db.run(em -> {
            Encounter stay = ClinicalFixture.encounter(em, EncounterClass.IMP, "elena", ClinicalFixture.now());
            Practitioner samuel =
                    ClinicalFixture.practitioner(em, stay.getDepartment(), PractitionerKind.DOCTOR, "samuel");
            em.flush();
            long patient = stay.patientId();
            Reader after = new Reader("samuel", Set.of(Roles.DOCTOR));
            assertThat(reading(em).of(stay.getPatient(), "elena").ownStay())
                    .map(EncounterRow::id)
                    .contains(stay.getId());
            assertThat(reading(em).of(stay.getPatient(), "samuel").ownStay()).isEmpty();

            ClinicalDoors.encounters(em).handOver(stay, samuel);
            em.flush();
            assertThat(charts(em).open(after, patient).getId()).isEqualTo(patient);
            assertRefused(PlatformRule.NOT_FOUND, () -> charts(em).open(ELENA, patient));
            assertThat(reading(em).of(stay.getPatient(), "samuel").ownStay()).isPresent();
            stay.finish(ClinicalFixture.now());
            em.flush();
            assertThat(reading(em).of(stay.getPatient(), "samuel").ownStay()).isEmpty();
        });
    }

    @Test
    void opensForNursesOfTheDepartmentWhileThePatientIsSeenThere() {
        db.run(em -> {
            Encounter visit = ClinicalFixture.encounter(em, EncounterClass.AMB, "elena", ClinicalFixture.now());
            ClinicalFixture.practitioner(em, visit.getDepartment(), PractitionerKind.NURSE, "grace");
            ClinicalFixture.practitioner(em, ClinicalFixture.department(em), PractitionerKind.NURSE, "joy");
            em.flush();
            long patient = visit.patientId();

            assertThat(charts(em).open(GRACE, patient).getId()).isEqualTo(patient);
            Reader elsewhere = new Reader("joy", Set.of(Roles.NURSE));
            assertRefused(PlatformRule.NOT_FOUND, () -> charts(em).open(elsewhere, patient));
            visit.finish(ClinicalFixture.now());
            em.flush();
            assertRefused(PlatformRule.NOT_FOUND, () -> charts(em).open(GRACE, patient));
        });
    }

    @Test
    void findsNoPartOfAnotherPatientAndNoOtherVersion() {
        db.run(em -> {
            Encounter visit = ClinicalFixture.encounter(em, EncounterClass.AMB, "elena", ClinicalFixture.now());
            em.flush();
            long version = visit.getVersion();
            Charts charts = charts(em);

            assertThat(charts.part(Encounter.class, visit.getId(), visit.patientId(), version))
                    .isEqualTo(visit);
            assertRefused(PlatformRule.NOT_FOUND, () -> charts.part(Encounter.class, visit.getId(), 1, version));
            assertRefused(
                    PlatformRule.STALE,
                    () -> charts.part(Encounter.class, visit.getId(), visit.patientId(), version + 1));
        });
    }

    @Test
    void keepsEachSubstanceOnceAndNoneKnownOnlyWhileTheListIsEmpty() {
        db.run(em -> {
            long patient = ClinicalFixture.patient(em).getId();
            Allergies allergies = allergies(em);
            allergies.sayNone(patient, "grace");
            allergies.sayNone(patient, "grace");
            em.flush();
            assertThat(allergies.live(patient)).hasSize(1);

            allergies.add(allergy(patient, "Penicillin"), "elena");
            em.flush();
            assertThat(allergies.live(patient))
                    .extracting(AllergyIntolerance::getSubstance)
                    .containsExactly("Penicillin");
            assertRefused(ClinicalRule.ALLERGY_KNOWN, () -> allergies.add(allergy(patient, "penicillin "), "elena"));
            assertRefused(ClinicalRule.ALLERGIES_RECORDED, () -> allergies.sayNone(patient, "grace"));
        });
    }

    @Test
    void readsTheWholeChartAndShowsDraftsToTheirAuthorOnly() {
        db.run(em -> {
            Encounter visit = ClinicalFixture.encounter(em, EncounterClass.AMB, "elena", ClinicalFixture.now());
            Patient patient = visit.getPatient();
            allergies(em).add(allergy(patient.getId(), "Latex"), "elena");
            notes(em).keep(patient.getId(), new Notes.Words(NoteKind.PROGRESS, "Mine so far", null), "elena");
            em.flush();

            Chart mine = reading(em).of(patient, "elena");
            assertThat(mine.zone().state()).isEqualTo(AllergyState.KNOWN);
            assertThat(mine.draft()).extracting(NoteRow::text).isEqualTo("Mine so far");
            assertThat(mine.encounters()).hasSize(1);
            assertThat(mine.me()).isEqualTo(visit.getPractitioner().getId());
            assertThat(reading(em).of(patient, "grace").draft()).isNull();
            notes(em).keep(patient.getId(), new Notes.Words(NoteKind.PROGRESS, " ", null), "elena");
            em.flush();
            assertThat(reading(em).of(patient, "elena").draft()).isNull();
        });
    }

    @Test
    void opensAVisitWhenThePatientChecksInAndEndsItWhenSeen() {
        db.run(em -> {
            Encounter model = ClinicalFixture.encounter(em, EncounterClass.AMB, "elena", ClinicalFixture.now());
            em.flush();
            PatientCheckedIn came = new PatientCheckedIn(
                    42,
                    model.patientId(),
                    model.getPractitioner().getId(),
                    model.getDepartment().getId(),
                    ClinicalFixture.now());
            visits(em).begin(came);
            visits(em).begin(came);
            em.flush();
            visits(em).end(new AppointmentFulfilled(42, ClinicalFixture.now().minusSeconds(5)));
            visits(em).end(new AppointmentFulfilled(43, ClinicalFixture.now()));

            List<Encounter> visits = em.createQuery(
                            "SELECT e FROM Encounter e WHERE e.appointmentId = 42", Encounter.class)
                    .getResultList();
            assertThat(visits).hasSize(1).first().satisfies(each -> {
                assertThat(each.getEncounterClass()).isEqualTo(EncounterClass.AMB);
                assertThat(each.getStatus()).isEqualTo(EncounterStatus.FINISHED);
            });
            stepBack(em, AppointmentStatus.FULFILLED, AppointmentStatus.CHECKED_IN);
            assertThat(visits.get(0).isOver()).isFalse();
            stepBack(em, AppointmentStatus.CHECKED_IN, AppointmentStatus.BOOKED);
            assertThat(visits.get(0).getStatus()).isEqualTo(EncounterStatus.CANCELLED);
            visits(em).begin(came);
            assertThat(visits.get(0).getStatus()).isEqualTo(EncounterStatus.IN_PROGRESS);
        });
    }

    @Test
    void keepsAVisitInWhichSomethingWasWrittenWhenTheCheckInIsTakenBack() {
        EncounterStatus stays = EncounterStatus.IN_PROGRESS;
        assertThat(steppedBack(51, (em, visit) -> notes(em)
                        .keep(visit.patientId(), new Notes.Words(NoteKind.PROGRESS, "Came with fever", null), "elena")))
                .isEqualTo(stays);
        assertThat(steppedBack(52, (em, visit) -> allergies(em).add(allergy(visit.patientId(), "Latex"), "elena")))
                .isEqualTo(stays);
        assertThat(steppedBack(
                        53,
                        (em, visit) -> em.persist(
                                Condition.history(visit.patientId(), "Gout", null, "elena", ClinicalFixture.now()))))
                .isEqualTo(stays);
        assertThat(steppedBack(
                        54,
                        (em, visit) -> em.persist(
                                Procedure.plan(visit, null, "Dressing", null, "elena", ClinicalFixture.now()))))
                .isEqualTo(stays);
        assertThat(steppedBack(55, (em, visit) -> {})).isEqualTo(EncounterStatus.CANCELLED);
    }

    /** What becomes of a visit of somebody known for long, in which this was done before its check-in was taken back. */
    private EncounterStatus steppedBack(long appointment, BiConsumer<EntityManager, Encounter> work) {
        AtomicReference<EncounterStatus> status = new AtomicReference<>();
        db.run(em -> {
            Encounter visit = ClinicalFixture.encounter(
                    em,
                    EncounterClass.AMB,
                    "elena" + appointment,
                    ClinicalFixture.now().minusSeconds(60));
            visit.becauseOf(appointment);
            em.persist(Condition.history(
                    visit.patientId(),
                    "Known long ago",
                    null,
                    "elena",
                    visit.getStartedAt().minusSeconds(60)));
            em.flush();
            work.accept(em, visit);
            em.flush();
            visits(em)
                    .stepBack(new AppointmentReopened(
                            appointment,
                            AppointmentStatus.CHECKED_IN,
                            AppointmentStatus.BOOKED,
                            ClinicalFixture.now()));
            status.set(visit.getStatus());
        });
        return status.get();
    }

    @Test
    void offersTheStayThatRunsOrEndedLatelyToBeChargedAndWrittenDownIn() {
        db.run(em -> {
            Encounter stay = ClinicalFixture.encounter(
                    em, EncounterClass.IMP, "elena", ClinicalFixture.now().minus(Duration.ofDays(40)));
            em.flush();
            assertThat(charged(em, stay)).contains(stay.getId());

            stay.finish(ClinicalFixture.now().minus(Duration.ofDays(29)));
            em.flush();
            Chart chart = reading(em).of(stay.getPatient(), "elena");
            assertThat(chart.running()).isEmpty();
            assertThat(chart.recordable(ClinicalFixture.now()))
                    .extracting(EncounterRow::id)
                    .containsExactly(stay.getId());
            assertThat(charged(em, stay)).contains(stay.getId());
            assertThat(chart.charged(ClinicalFixture.now().plus(Duration.ofDays(2))))
                    .isEmpty();
        });
    }

    private static Optional<Long> charged(EntityManager em, Encounter stay) {
        return reading(em)
                .of(stay.getPatient(), "elena")
                .charged(ClinicalFixture.now())
                .map(EncounterRow::id);
    }

    private static void stepBack(EntityManager em, AppointmentStatus from, AppointmentStatus to) {
        visits(em).stepBack(new AppointmentReopened(42, from, to, ClinicalFixture.now()));
    }

    @Test
    void saysWhatItsKeysMean() {
        ClinicalKeys keys = new ClinicalKeys();

        assertThat(keys.refusalFor("uq_encounter_inpatient"))
                .map(Refusal::getRule)
                .contains(ClinicalRule.ALREADY_INPATIENT);
        assertThat(keys.refusalFor("uq_note_draft")).map(Refusal::getRule).contains(ClinicalRule.DRAFT_ELSEWHERE);
        assertThat(keys.refusalFor("uq_patient_mrn")).isEmpty();
    }
}
