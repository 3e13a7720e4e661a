package hms.inpatient.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.entity.Encounter;
import hms.inpatient.BedStayBegan;
import hms.inpatient.BedStayEnded;
import hms.inpatient.PatientAdmitted;
import hms.inpatient.control.Admitting.Wanted;
import hms.inpatient.entity.Admission;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.BedSpot;
import hms.inpatient.entity.BedState;
import hms.inpatient.entity.Housekeeping;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.InpatientRule;
import hms.inpatient.entity.Room;
import hms.inpatient.entity.RoomKind;
import hms.inpatient.entity.Ward;
import hms.patients.Reader;
import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.Patient;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.Rule;
import hms.platform.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdmittingTest {

    private static final int ROUNDS = 20;
    private static final int DESKS = 4;

    private static TestDatabase db;

    @BeforeAll
    static void open() {
        db = TestDatabase.open();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    private static void work(Consumer<InpatientFixture> work) {
        db.run(em -> work.accept(new InpatientFixture(em)));
    }

    private static void refused(Rule rule, Consumer<InpatientFixture> work) {
        assertRefused(rule, () -> work(work));
    }

    @Test
    void putsAPatientIntoABedAndTellsTheOthers() {
        work(wards -> {
            Bed bed = wards.bed();
            Patient ana = wards.patient();
            InpatientRow row = wards.admit(ana, bed);

            assertThat(row.bedId()).isEqualTo(bed.getId());
            assertThat(row.doctor()).isEqualTo("Petrova, Elena");
            assertThat(row.cleared()).isFalse();
            assertThat(wards.fired)
                    .containsExactly(
                            new PatientAdmitted(row.admissionId(), row.encounterId(), ana.getId(), row.admittedAt()),
                            new BedStayBegan(
                                    row.stayId(),
                                    row.encounterId(),
                                    ana.getId(),
                                    RoomKind.SEMI_PRIVATE.name(),
                                    row.admittedAt()));
            assertThat(state(wards, bed)).isEqualTo(BedState.OCCUPIED);
        });
    }

    @Test
    void keepsTheReasonSealed() {
        long id = db.in(em -> {
            InpatientFixture wards = new InpatientFixture(em);
            Wanted wanted = new Wanted(wards.bed().getId(), null, " chest pain ", null, "amina");
            return wards.admitting.admit(wards.patient(), wanted);
        });

        assertThat(db.<String>in(em -> em.find(Admission.class, id).getReason()))
                .isEqualTo("chest pain");
        work(wards -> assertThat(wards.census.reasons(List.of(id))).containsEntry(id, "chest pain"));
    }

    @Test
    void refusesASecondPatientOnAnOccupiedBed() {
        refused(InpatientRule.BED_OCCUPIED, wards -> {
            Bed bed = wards.bed();
            wards.admit(wards.patient(), bed);
            wards.admit(wards.patient(), bed);
        });
    }

    @Test
    void laysTwinsIntoABedForTwoAndNobodyElse() {
        refused(InpatientRule.BED_OCCUPIED, wards -> {
            Bed bed = wards.bed(wards.room(wards.ward(), "Nest", null), "N1", 2);
            assertThat(wards.admit(wards.patient(), bed).place()).isEqualTo(1);
            assertThat(state(wards, bed)).isEqualTo(BedState.PARTLY_TAKEN);
            assertThat(wards.admit(wards.patient(), bed).place()).isEqualTo(2);
            assertThat(state(wards, bed)).isEqualTo(BedState.OCCUPIED);
            wards.admit(wards.patient(), bed);
        });
    }

    @Test
    void refusesABedThatIsNotReadyAndAWardThatIsClosed() {
        for (Housekeeping reason : Housekeeping.values()) {
            if (reason != Housekeeping.READY) {
                refused(InpatientRule.BED_NOT_READY, wards -> {
                    Bed bed = wards.bed();
                    bed.keep(reason, InpatientFixture.CLOCK.instant(), 0);
                    wards.admit(wards.patient(), bed);
                });
            }
        }
        refused(InpatientRule.WARD_CLOSED, wards -> {
            Bed bed = wards.bed();
            bed.getRoom().getWard().close(false);
            wards.admit(wards.patient(), bed);
        });
    }

    @Test
    void givesNoBedThatIsOutOfServiceAndShowsNone() {
        work(wards -> {
            Room room = wards.room(wards.ward(), "1", null);
            Bed wrong = wards.bed(room, "A", 1);
            Bed right = wards.bed(room, "B", 1);
            wrong.left(InpatientFixture.CLOCK.instant());
            right.left(InpatientFixture.CLOCK.instant());
            wrong.retire(0);
            Patient ana = wards.patient();
            assertRefused(InpatientRule.BED_RETIRED, () -> wards.admit(ana, wrong));
            assertThat(onMap(wards, room)).containsExactly(right.getId());
            assertThat(toBeCleaned(wards, room)).containsExactly(right.getId());
            assertThat(wards.wards.beds(room.getWard().getId()))
                    .extracting(BedRow::inService)
                    .containsExactly(false, true);

            right.keep(Housekeeping.READY, InpatientFixture.CLOCK.instant(), 0);
            wards.admitting.em.flush();
            InpatientRow row = wards.admit(ana, right);
            assertThat(wards.wards.bedsTaken(room.getId())).containsExactly("B");
            Bed elsewhere = wards.bed();
            wards.admitting.transfer(ana, row.stayId(), InpatientFixture.into(elsewhere));
            assertThat(wards.wards.bedsTaken(room.getId())).isEmpty();
            room.retire(List.of());
            wards.admitting.em.flush();
            assertRefused(InpatientRule.BED_RETIRED, () -> wards.admit(wards.patient(), right));
            assertRefused(InpatientRule.ROOM_RETIRED, () -> wards.wards.roomInService(room.getId()));
            assertThat(onMap(wards, room)).isEmpty();
            assertThat(toBeCleaned(wards, room)).isEmpty();
        });
    }

    private static List<Long> onMap(InpatientFixture wards, Room room) {
        return wards.census.map(room.getWard().getId()).stream()
                .map(spot -> spot.bed().id())
                .toList();
    }

    private static List<Long> toBeCleaned(InpatientFixture wards, Room room) {
        return wards.wards.notReady().stream()
                .filter(each -> each.roomId().equals(room.getId()))
                .map(BedRow::id)
                .toList();
    }

    @Test
    void refusesWhoLiesHereAlreadyAndTheDead() {
        refused(InpatientRule.ALREADY_ADMITTED, wards -> {
            Patient ana = wards.patient();
            wards.admit(ana, wards.bed());
            wards.admit(ana, wards.bed());
        });
        refused(InpatientRule.PATIENT_DECEASED, wards -> {
            Patient ana = wards.patient();
            Demographics told = ana.told();
            told.setDeceased(true);
            ana.correct(told, LocalDate.parse("2026-11-20"));
            wards.admit(ana, wards.bed());
        });
    }

    @Test
    void wantsAReasonForARoomKeptForTheOtherSex() {
        work(wards -> {
            Ward ward = wards.ward();
            Bed women = wards.bed(wards.room(ward, "Women", Gender.FEMALE), "A", 3);
            wards.admit(wards.patient(Gender.FEMALE), women);
            wards.admit(wards.patient(Gender.UNKNOWN), women);
            Patient adam = wards.patient(Gender.MALE);
            assertRefused(InpatientRule.ROOM_RESERVED, () -> wards.admit(adam, women));
            wards.admitting.admit(adam, new Wanted(women.getId(), null, null, "father of the child", "amina"));
        });
    }

    @Test
    void wantsADoctorInCharge() {
        refused(InpatientRule.DOCTOR_NEEDED, wards -> {
            Bed bed = wards.bed();
            bed.getRoom().getWard().putInCharge(null);
            wards.admit(wards.patient(), bed);
        });
        refused(
                InpatientRule.NOT_A_DOCTOR,
                wards -> wards.admitting.admit(
                        wards.patient(), new Wanted(wards.bed().getId(), 4711L, null, null, "amina")));
    }

    @Test
    void movesAPatientAtOneMomentAndLeavesTheBedForCleaning() {
        work(wards -> {
            Bed from = wards.bed();
            Bed to = wards.bed();
            Patient ana = wards.patient();
            InpatientRow before = wards.admit(ana, from);
            InpatientFixture.CLOCK.advance(Duration.ofHours(1));
            wards.fired.clear();
            long stay = wards.admitting.transfer(ana, before.stayId(), InpatientFixture.into(to));

            InpatientRow after = wards.census.ofPatient(ana.getId()).orElseThrow();
            assertThat(after.stayId()).isEqualTo(stay);
            assertThat(after.admissionId()).isEqualTo(before.admissionId());
            assertThat(state(wards, from)).isEqualTo(BedState.HOUSEKEEPING);
            assertThat(state(wards, to)).isEqualTo(BedState.OCCUPIED);
            assertThat(wards.fired).hasSize(2);
            assertThat(((BedStayEnded) wards.fired.get(0)).at())
                    .isEqualTo(((BedStayBegan) wards.fired.get(1)).at())
                    .isEqualTo(InpatientFixture.CLOCK.instant());
        });
    }

    @Test
    void refusesToMoveWhoHasBeenMovedAndWhoIsThere() {
        work(wards -> {
            Bed from = wards.bed();
            Bed to = wards.bed();
            Patient ana = wards.patient();
            long stay = wards.admit(ana, from).stayId();
            assertRefused(
                    InpatientRule.SAME_BED, () -> wards.admitting.transfer(ana, stay, InpatientFixture.into(from)));
            wards.admitting.transfer(ana, stay, InpatientFixture.into(to));
            assertRefused(
                    InpatientRule.NOT_ADMITTED,
                    () -> wards.admitting.transfer(ana, stay, InpatientFixture.into(wards.bed())));
        });
    }

    /** Without the lock each desk sees the place free; the unique key would let one through and fail the other badly. */
    @Test
    void givesTheLastBedToOneOfManyDesks() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(DESKS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                long bed = db.in(em -> new InpatientFixture(em).bed().getId());
                List<Callable<Boolean>> desks = new ArrayList<>();
                for (int desk = 0; desk < DESKS; desk++) {
                    long patient =
                            db.in(em -> new InpatientFixture(em).patient().getId());
                    desks.add(() -> admitted(patient, bed));
                }
                List<Boolean> won = new ArrayList<>();
                for (Future<Boolean> each : threads.invokeAll(desks)) {
                    won.add(each.get());
                }
                assertThat(Collections.frequency(won, true))
                        .as("round %d", round)
                        .isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean admitted(long patient, long bed) {
        try {
            db.run(em -> new InpatientFixture(em)
                    .admitting.admit(em.find(Patient.class, patient), new Wanted(bed, null, null, null, "amina")));
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.getRule()).isEqualTo(InpatientRule.BED_OCCUPIED);
            return false;
        }
    }

    @Test
    void knowsThePatientsOfTheOwnWard() {
        work(wards -> {
            Bed bed = wards.bed();
            bed.getRoom().getWard().join("grace");
            Patient ana = wards.patient();
            long encounter = wards.admit(ana, bed).encounterId();
            assertThat(wards.wards.of("grace")).hasSize(1);
            assertThat(wards.census.onWard(bed.getRoom().getWard().getId()))
                    .extracting(InpatientRow::encounterId)
                    .containsExactly(encounter);
            assertThat(wards.census.admitted(null, null, true, 0, 100).rows())
                    .extracting(InpatientRow::encounterId)
                    .doesNotContain(encounter);
        });
    }

    @Test
    void knowsOfThePatientsOfTheOwnWardAsNurseOrDoctorOnly() {
        work(wards -> {
            Bed bed = wards.bed();
            bed.getRoom().getWard().join("nora");
            long ana = wards.admit(wards.patient(), bed).patientId();
            OwnWardGround ground = new OwnWardGround();
            ground.em = wards.admitting.em;
            ground.em.flush();
            assertThat(ground.holds(new Reader("nora", Set.of(Roles.NURSE)), ana))
                    .isTrue();
            assertThat(ground.holds(new Reader("nora", Set.of(Roles.RECEPTIONIST)), ana))
                    .isFalse();
            assertThat(ground.holds(new Reader("elena", Set.of(Roles.DOCTOR)), ana))
                    .isFalse();
        });
    }

    @Test
    void opensTheContactInTheWardsDepartment() {
        work(wards -> {
            Bed bed = wards.bed();
            long encounter = wards.admit(wards.patient(), bed).encounterId();
            Encounter opened = wards.admitting.em.find(Encounter.class, encounter);
            assertThat(opened.getDepartment()).isEqualTo(bed.getRoom().getWard().getDepartment());
        });
    }

    private static BedState state(InpatientFixture wards, Bed bed) {
        return wards.census.map(bed.getRoom().getWard().getId()).stream()
                .filter(spot -> spot.bed().id().equals(bed.getId()))
                .findFirst()
                .map(BedSpot::state)
                .orElseThrow();
    }
}
