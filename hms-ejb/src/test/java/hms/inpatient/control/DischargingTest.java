package hms.inpatient.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.entity.Disposition;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.Procedure;
import hms.inpatient.BedStayEnded;
import hms.inpatient.DischargeBlocker;
import hms.inpatient.DischargeClearance;
import hms.inpatient.PatientDischarged;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.Housekeeping;
import hms.inpatient.entity.InpatientPolicy;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.InpatientRule;
import hms.inpatient.entity.Ward;
import hms.platform.Roles;
import hms.platform.TestDatabase;
import hms.platform.TestInstance;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DischargingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void work(BiConsumer<InpatientFixture, EntityManager> work) {
        db.run(em -> work.accept(new InpatientFixture(em), em));
    }

    @Test
    void saysWhatKeepsThePatientAndWhoCanSettleIt() {
        work((wards, em) -> {
            InpatientRow row = wards.admit(wards.patient(), wards.bed());
            Encounter encounter = em.find(Encounter.class, row.encounterId());
            Procedure dressing = Procedure.plan(encounter, null, "Dressing", NOW, "elena", NOW);
            em.persist(dressing);
            wards.owed.add(new DischargeBlocker("billing", "blocker.x", List.of(), Roles.CASHIER, "/billing/account"));

            List<DischargeBlocker> found = wards.discharging.blockers(wards.discharging.admission(row.encounterId()));
            assertThat(found).extracting(DischargeBlocker::owner).containsExactly("DOCTOR", "NURSE", "CASHIER");
            assertThat(found.get(0).details()).containsExactly("Dr Elena Petrova");
            assertThat(found.get(1).details()).containsExactly("1");
            assertRefused(
                    InpatientRule.DISCHARGE_BLOCKED, () -> wards.discharging.discharge(row.encounterId(), "amina"));

            dressing.cancel("not needed", "elena", NOW);
            em.flush();
            assertThat(wards.discharging.blockers(wards.discharging.admission(row.encounterId())))
                    .as("what was cancelled never counts")
                    .hasSize(2);
        });
    }

    @Test
    void endsTheStayAndLeavesTheBedForCleaning() {
        work((wards, em) -> {
            Bed bed = wards.bed();
            InpatientRow row = wards.admit(wards.patient(), bed);
            Encounter encounter = em.find(Encounter.class, row.encounterId());
            encounter.dischargeClinically(Disposition.HOME, InpatientFixture.CLOCK.instant(), "elena");
            em.flush();
            wards.fired.clear();
            long admission = wards.discharging.discharge(row.encounterId(), "amina");

            assertThat(admission).isEqualTo(row.admissionId());
            assertThat(encounter.isOver()).isTrue();
            assertThat(wards.census.ofEncounter(row.encounterId())).isEmpty();
            assertThat(wards.fired).hasSize(2);
            assertThat(wards.fired.get(0)).isInstanceOf(BedStayEnded.class);
            assertThat(wards.fired.get(1)).isInstanceOf(PatientDischarged.class);
            assertThat(wards.wards.notReady()).extracting(BedRow::id).containsExactly(bed.getId());
            assertRefused(InpatientRule.NOT_ADMITTED, () -> wards.discharging.discharge(row.encounterId(), "amina"));
            bed.keep(Housekeeping.READY, InpatientFixture.CLOCK.instant(), 0);
            wards.admit(wards.patient(), bed);
        });
    }

    @Test
    void freesTheBedAtOnceWhereTheHospitalWantsThat() {
        work((wards, em) -> {
            em.find(InpatientPolicy.class, InpatientPolicy.THE_ONE).clean(false);
            Bed bed = wards.bed();
            leave(wards, em, wards.admit(wards.patient(), bed));
            assertThat(bed.getHousekeeping()).isEqualTo(Housekeeping.READY);
        });
    }

    @Test
    void leavesASharedBedInUseUntilTheLastOneLeaves() {
        work((wards, em) -> {
            Bed bed = wards.bed(wards.room(wards.ward(), "Nest", null), "N1", 2);
            InpatientRow first = wards.admit(wards.patient(), bed);
            InpatientRow second = wards.admit(wards.patient(), bed);
            leave(wards, em, first);
            assertThat(bed.getHousekeeping()).isEqualTo(Housekeeping.READY);
            leave(wards, em, second);
            assertThat(bed.getHousekeeping()).isEqualTo(Housekeeping.HOUSEKEEPING);
        });
    }

    /** What is read before it is held may be another thing when it counts. */
    @Test
    void asksOnceNothingCanBePlannedOrChargedAnyMore() {
        InpatientRow[] lying = new InpatientRow[1];
        work((wards, em) -> {
            lying[0] = wards.admit(wards.patient(), wards.bed());
            em.find(Encounter.class, lying[0].encounterId())
                    .dischargeClinically(Disposition.HOME, InpatientFixture.CLOCK.instant(), "elena");
        });
        List<String> asked = new ArrayList<>();
        work((wards, em) -> {
            wards.discharging.clearances = TestInstance.of(DischargeClearance.class, List.of(new Listening(asked)));
            wards.discharging.blockers(wards.discharging.admission(lying[0].encounterId()));
            wards.discharging.discharge(lying[0].encounterId(), "amina");
        });

        assertThat(asked).containsExactly("blockers, contact free", "hold, contact held", "blockers, contact held");
    }

    private final class Listening implements DischargeClearance {

        private final List<String> asked;

        Listening(List<String> asked) {
            this.asked = asked;
        }

        @Override
        public void hold(long encounterId) {
            heard("hold", encounterId);
        }

        @Override
        public List<DischargeBlocker> blockers(long encounterId) {
            heard("blockers", encounterId);
            return List.of();
        }

        private void heard(String question, long encounterId) {
            asked.add(question + (db.isHeld("encounter", encounterId) ? ", contact held" : ", contact free"));
        }
    }

    @Test
    void tellsOthersWhoLiesHereAndWhoIsInCharge() {
        work((wards, em) -> {
            Bed bed = wards.bed();
            Ward ward = bed.getRoom().getWard();
            InpatientRow row = wards.admit(wards.patient(), bed);
            StayOfPatient stay = new StayOfPatient();
            stay.em = em;
            WardsOfPractitioner ofDoctor = new WardsOfPractitioner();
            ofDoctor.em = em;
            WardsOfDepartment ofDepartment = new WardsOfDepartment();
            ofDepartment.em = em;
            long doctor = ward.getDoctor().getId();
            long department = ward.getDepartment().getId();

            assertThat(stay.of(row.patientId())).isEqualTo(1);
            assertThat(ofDoctor.of(doctor)).isEqualTo(1);
            assertThat(ofDepartment.of(department)).isEqualTo(1);
            leave(wards, em, row);
            ward.close(false);
            em.flush();
            assertThat(stay.of(row.patientId())).isZero();
            assertThat(ofDoctor.of(doctor)).isZero();
            assertThat(ofDepartment.of(department)).isZero();
            ward.getDepartment().close(false);
            assertRefused(InpatientRule.DEPARTMENT_CLOSED, ward::reopen);
        });
    }

    private static void leave(InpatientFixture wards, EntityManager em, InpatientRow row) {
        em.find(Encounter.class, row.encounterId())
                .dischargeClinically(Disposition.HOME, InpatientFixture.CLOCK.instant(), "elena");
        em.flush();
        wards.discharging.discharge(row.encounterId(), "amina");
    }
}
