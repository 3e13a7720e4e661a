package hms.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.WardsOfTests.Furnished;
import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.boundary.CleaningDesk;
import hms.inpatient.boundary.CleaningDesk.KeepBed;
import hms.inpatient.boundary.DischargeDesk;
import hms.inpatient.boundary.DischargeDesk.DischargeCheck;
import hms.inpatient.boundary.DischargeDesk.DischargePatient;
import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.BedSpot;
import hms.inpatient.entity.BedState;
import hms.inpatient.entity.Housekeeping;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.InpatientRule;
import hms.it.Bench;
import hms.it.InServer;
import hms.patients.entity.PatientsRule;
import hms.platform.Ids;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DischargeDeskIT extends InServer {

    @Inject
    WardsOfTests wards;

    @Inject
    DischargeDesk desk;

    @Inject
    CleaningDesk cleaning;

    @Inject
    BedMapDesk map;

    @Inject
    AdmissionDesk admissions;

    private Furnished ward;

    private InpatientRow admitted() throws Exception {
        ward = as("sam", () -> wards.furnish(1));
        return as("amina", () -> wards.admitted(wards.patient(), ward.bed()));
    }

    private static DischargePatient leaving(InpatientRow row) {
        return new DischargePatient(UUID.randomUUID(), row.patientId(), row.encounterId());
    }

    @Test
    void saysWhatIsOpenAndRefusesUntilItIsSettled() throws Exception {
        InpatientRow row = admitted();
        planned(row);
        DischargeCheck check = as("amina", () -> Bench.shipped(desk.check(row.encounterId())));

        assertThat(check.row()).isEqualTo(row);
        assertThat(check.blockers())
                .extracting(DischargeBlocker::key)
                .startsWith("blocker.clinicalDischarge", "blocker.plannedTreatments");
        assertThat(check.blockers()).extracting(DischargeBlocker::owner).startsWith("DOCTOR", "NURSE");
        assertThat(check.blockers()).allMatch(each -> each.address().startsWith("/"));
        assertThat(check.toString()).doesNotContain("planted dressing");
        as("amina", () -> assertRefused(InpatientRule.DISCHARGE_BLOCKED, () -> desk.discharge(leaving(row))));
        assertThat(as("amina", () -> admissions.where(row.patientId()))).contains(row);
    }

    private void planned(InpatientRow row) throws Exception {
        bench().execute(
                        "INSERT INTO treatment_procedure (id, version, encounter_id, patient_id, description, status,"
                                + " planned_at, recorded_by, recorded_at) SELECT ?, 1, id, patient_id,"
                                + " 'planted dressing', 'PREPARATION', started_at, 'elena', started_at FROM encounter"
                                + " WHERE id = ?",
                        Ids.next(),
                        row.encounterId());
    }

    @Test
    void endsTheStayOnceAndLeavesTheBedToBeSetFree() throws Exception {
        InpatientRow row = admitted();
        wards.letGo(row.encounterId());
        as("amina", () -> {
            wards.pays(row);
            DischargePatient wish = leaving(row);
            assertThat(desk.discharge(wish)).isEqualTo(row.admissionId()).isEqualTo(desk.discharge(wish));
            assertRefused(InpatientRule.NOT_ADMITTED, () -> desk.discharge(leaving(row)));
            DischargeCheck after = desk.check(row.encounterId());
            assertThat(after.dischargedAt()).isNotNull();
            assertThat(after.blockers()).isEmpty();
            assertThat(admissions.where(row.patientId())).isEmpty();
            assertRefused(
                    InpatientRule.BED_NOT_READY,
                    () -> admissions.admit(WardsOfTests.into(wards.patient(), ward.bed())));
        });
        as("grace", () -> {
            BedRow waiting = waiting();
            cleaning.keep(new KeepBed(waiting.id(), waiting.version(), Housekeeping.READY));
            assertRefused(
                    PlatformRule.STALE,
                    () -> cleaning.keep(new KeepBed(waiting.id(), waiting.version(), Housekeeping.CLOSED)));
        });
        assertThat(as("grace", () -> map.map(ward.ward())))
                .extracting(BedSpot::state)
                .containsExactly(BedState.FREE);
        as("amina", () -> wards.admitted(row.patientId(), ward.bed()));
    }

    private BedRow waiting() {
        return cleaning.waiting().stream()
                .filter(each -> each.id() == ward.bed())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesABedAsItIsWhileSomebodyLiesInIt() throws Exception {
        InpatientRow row = admitted();
        as("grace", () -> {
            long version = map.map(ward.ward()).get(0).bed().version();
            assertRefused(
                    InpatientRule.BED_IN_USE,
                    () -> cleaning.keep(new KeepBed(row.bedId(), version, Housekeeping.CLOSED)));
        });
    }

    @Test
    void refusesAnotherPatientsStayAndOneThatIsNone() throws Exception {
        InpatientRow row = admitted();
        as("amina", () -> {
            assertRefused(
                    PatientsRule.WRONG_PATIENT,
                    () -> desk.discharge(new DischargePatient(UUID.randomUUID(), wards.patient(), row.encounterId())));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.check(1));
        });
    }

    @Test
    void keepsOthersOut() throws Exception {
        for (String other : List.of("grace", "elena", "sam", "ines")) {
            as(other, () -> {
                assertForbidden(() -> desk.check(1));
                assertForbidden(() -> desk.discharge(new DischargePatient(UUID.randomUUID(), 1L, 1L)));
            });
        }
        for (String other : List.of("tom", "elena", "sam")) {
            as(other, () -> {
                assertForbidden(cleaning::waiting);
                assertForbidden(() -> cleaning.keep(new KeepBed(1L, 1L, Housekeeping.READY)));
            });
        }
    }
}
