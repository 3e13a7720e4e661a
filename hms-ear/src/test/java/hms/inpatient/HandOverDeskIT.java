package hms.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.ClinicOfTests;
import hms.clinical.boundary.ChartDesk;
import hms.clinical.boundary.MyPatientsDesk;
import hms.clinical.entity.Chart;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.MyPatientRow;
import hms.inpatient.WardsOfTests.Furnished;
import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.AdmitPatient;
import hms.inpatient.boundary.AdmissionDesk.Admitted;
import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.boundary.DischargeDesk;
import hms.inpatient.boundary.DischargeDesk.DischargePatient;
import hms.inpatient.boundary.HandOverDesk;
import hms.inpatient.boundary.HandOverDesk.Charge;
import hms.inpatient.boundary.HandOverDesk.HandOverPatient;
import hms.inpatient.entity.DoctorRow;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.InpatientRule;
import hms.it.AtOnce;
import hms.it.Bench;
import hms.it.InServer;
import hms.organization.boundary.PractitionerDesk;
import hms.organization.entity.OrganizationRule;
import hms.patients.entity.PatientsRule;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class HandOverDeskIT extends InServer {

    private static final int ROUNDS = 6;

    @Inject
    WardsOfTests wards;

    @Inject
    HandOverDesk desk;

    @Inject
    AdmissionDesk admissions;

    @Inject
    DischargeDesk discharges;

    @Inject
    BedMapDesk map;

    @Inject
    ChartDesk charts;

    @Inject
    MyPatientsDesk mine;

    @Inject
    PractitionerDesk practitioners;

    @Inject
    AtOnce atOnce;

    private Furnished ward;

    private long doctor(String username) throws Exception {
        return new ClinicOfTests(bench()).practitioner(username, "CARD");
    }

    /** Somebody new in a bed of a new ward, in the charge of this doctor. */
    private InpatientRow inChargeOf(long doctor) throws Exception {
        ward = as("sam", () -> wards.furnish(1));
        return as("amina", () -> {
            long patient = wards.patient();
            admissions.admit(new AdmitPatient(UUID.randomUUID(), patient, ward.bed(), doctor, null, null));
            return admissions.where(patient).orElseThrow();
        });
    }

    private HandOverPatient to(InpatientRow row, long doctor) {
        return to(row, desk.charge(row.encounterId()).version(), doctor);
    }

    private static HandOverPatient to(InpatientRow row, long version, long doctor) {
        return new HandOverPatient(row.patientId(), row.encounterId(), version, doctor);
    }

    /** The account of the stay, in its version, and how much is written in it. */
    private List<Object> money(InpatientRow row) throws Exception {
        return List.copyOf(bench().rows(
                        "SELECT a.id, a.version, (SELECT COUNT(*) FROM ledger_entry l WHERE l.account_id = a.id) AS n"
                                + " FROM stay_account a WHERE a.encounter_id = ?",
                        row.encounterId())
                .get(0)
                .values());
    }

    @Test
    void passesThePatientAndTheChartToAnotherDoctor() throws Exception {
        long samuel = doctor("samuel");
        InpatientRow row = inChargeOf(doctor("elena"));
        List<Object> owed = money(row);
        as("samuel", () -> assertRefused(PlatformRule.NOT_FOUND, () -> charts.chart(row.patientId())));
        as("elena", () -> {
            Charge charge = Bench.shipped(desk.charge(row.encounterId()));
            assertThat(charge.open()).isTrue();
            assertThat(charge.others()).extracting(DoctorRow::id).contains(samuel);
            desk.handOver(to(row, charge.version(), samuel));
            assertRefused(PlatformRule.STALE, () -> desk.handOver(to(row, charge.version(), samuel)));
            assertRefused(PlatformRule.NOT_FOUND, () -> charts.chart(row.patientId()));
            assertThat(mine.mine(EncounterClass.IMP, 0, 100).rows())
                    .extracting(MyPatientRow::encounterId)
                    .doesNotContain(row.encounterId());
        });
        as("samuel", () -> {
            Chart chart = charts.chart(row.patientId());
            assertThat(chart.ownStay()).isPresent();
            assertThat(chart.encounters().get(0).attending()).contains("Okoro");
            assertThat(map.patients(ward.ward()).get(0).row().doctor()).startsWith("Okoro");
        });
        assertThat(as("amina", () -> admissions
                        .admitted(new Admitted(ward.ward(), samuel, false), 0, 10)
                        .rows()))
                .extracting(InpatientRow::encounterId)
                .containsExactly(row.encounterId());
        assertThat(money(row)).isEqualTo(owed);
        assertThat(bench().rows(
                                "SELECT reason FROM audit_event WHERE use_case = 'HandOverDesk.handOver'"
                                        + " AND record_id = ? AND patient_id = ? AND outcome = 'SUCCESS'",
                                row.encounterId(),
                                row.patientId()))
                .extracting(each -> each.get("reason"))
                .containsExactly("Dr Elena Petrova (elena) → Dr Samuel Okoro (samuel)");
    }

    /** A doctor leaves: the front desk hands the patients over, and nobody is left behind. */
    @Test
    void letsADoctorLeaveWhosePatientsTheFrontDeskHandsOver() throws Exception {
        long leaving = wards.doctor();
        InpatientRow row = inChargeOf(leaving);
        as("sam", () -> {
            long version = practitioners.practitioner(leaving).version();
            Refusal refusal = assertRefused(OrganizationRule.STILL_NEEDED, () -> practitioners.leave(leaving, version));
            assertThat(List.copyOf(refusal.getDetails())).isEqualTo(List.of(0L, 1L, 0L));
        });
        as("amina", () -> desk.handOver(to(row, doctor("elena"))));
        as(
                "sam",
                () -> practitioners.leave(
                        leaving, practitioners.practitioner(leaving).version()));
        as("amina", () -> assertThat(assertRefused(InpatientRule.NOT_A_DOCTOR, () -> desk.handOver(to(row, leaving)))
                        .getField())
                .isEqualTo("doctorId"));
    }

    @Test
    void refusesWhomItIsNotForAndWhatMakesNoSense() throws Exception {
        long elena = doctor("elena");
        long samuel = doctor("samuel");
        InpatientRow row = inChargeOf(elena);
        as("samuel", () -> {
            assertThat(desk.charge(row.encounterId()).open()).isFalse();
            assertRefused(InpatientRule.NOT_IN_CHARGE, () -> desk.handOver(to(row, samuel)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.charge(1));
        });
        as("amina", () -> {
            assertRefused(InpatientRule.SAME_DOCTOR, () -> desk.handOver(to(row, elena)));
            long version = desk.charge(row.encounterId()).version();
            long other = wards.patient();
            assertRefused(
                    PatientsRule.WRONG_PATIENT,
                    () -> desk.handOver(new HandOverPatient(other, row.encounterId(), version, samuel)));
        });
        wards.letGo(row.encounterId());
        as("amina", () -> {
            wards.pays(row);
            discharges.discharge(new DischargePatient(UUID.randomUUID(), row.patientId(), row.encounterId()));
            assertThat(desk.charge(row.encounterId()).open()).isFalse();
            assertRefused(ClinicalRule.ENCOUNTER_OVER, () -> desk.handOver(to(row, samuel)));
        });
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        HandOverPatient wish = new HandOverPatient(1L, 1L, 1, 1L);
        for (String other : List.of("grace", "sam", "ines", "ravi", "carlos")) {
            as(other, () -> {
                assertForbidden(() -> desk.charge(1));
                assertForbidden(() -> desk.handOver(wish));
            });
        }
        assertForbidden(() -> desk.handOver(wish));
    }

    /** Two who read the same hand over at once: one of them is told that the patient is in somebody else's charge. */
    @Test
    void handsOverOnceForTwoAtOnce() throws Exception {
        long samuel = doctor("samuel");
        InpatientRow row = inChargeOf(doctor("elena"));
        for (int round = 0; round < ROUNDS; round++) {
            List<Boolean> won = as("amina", () -> {
                long version = desk.charge(row.encounterId()).version();
                ConcurrentLinkedQueue<Long> wanted = new ConcurrentLinkedQueue<>(List.of(wards.doctor(), samuel));
                return atOnce.run(2, 2, () -> won(to(row, version, wanted.poll())));
            });
            assertThat(Collections.frequency(won, true)).as("round %d", round).isEqualTo(1);
            long elena = doctor("elena");
            as("amina", () -> desk.handOver(to(row, elena)));
        }
    }

    private boolean won(HandOverPatient wish) {
        try {
            desk.handOver(wish);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.getRule()).isEqualTo(PlatformRule.STALE);
            return false;
        }
    }
}
