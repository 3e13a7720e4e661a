package hms.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.Stays;
import hms.billing.boundary.ChargeDesk;
import hms.billing.boundary.ChargeDesk.AddCharge;
import hms.clinical.boundary.TreatmentDesk;
import hms.clinical.boundary.TreatmentDesk.PlanTreatment;
import hms.inpatient.WardsOfTests.Furnished;
import hms.inpatient.boundary.DischargeDesk;
import hms.inpatient.boundary.DischargeDesk.DischargePatient;
import hms.inpatient.entity.InpatientRow;
import hms.it.AtOnce;
import hms.it.InServer;
import hms.platform.Conflicts;
import hms.platform.Refusal;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes up while a patient leaves is settled before, or comes after; never in between. */
@Tag("mariadb")
class DischargeRacesIT extends InServer {

    private static final int DISCHARGE_HAS_ASKED_MS = 1500;
    private static final int DISCHARGE_WAITS_MS = 4000;

    @Inject
    AtOnce atOnce;

    @Inject
    WardsOfTests wards;

    @Inject
    DischargeDesk desk;

    @Inject
    ChargeDesk charges;

    @Inject
    TreatmentDesk treatments;

    private String everybody;

    @BeforeEach
    void hire() throws Exception {
        everybody = Stays.chargesAndTakesMoney(bench());
    }

    @Test
    void billsNothingAtDischargeThatNobodyWasAskedToPay() throws Exception {
        InpatientRow row = leaving();
        List<Boolean> done = meanwhile(
                row,
                () -> charges.add(new AddCharge(UUID.randomUUID(), row.patientId(), row.encounterId(), "VIS-WARD", 1)));

        assertThat(done).as("the charge comes late, or the patient stays").contains(true);
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM invoice i JOIN stay_account a ON a.id = i.account_id"
                                        + " WHERE a.encounter_id = ? AND i.supplementary = FALSE AND i.amount <>"
                                        + " (SELECT SUM(p.amount) FROM payment p WHERE p.account_id = a.id)",
                                row.encounterId()))
                .as("bills of the discharge that are not paid in full")
                .isZero();
    }

    @Test
    void leavesNothingPlannedForAPatientWhoHasLeft() throws Exception {
        InpatientRow row = leaving();
        String service = bench().rows("SELECT name FROM price_list_entry WHERE code = 'VIS-WARD'")
                .get(0)
                .get("name")
                .toString();
        List<Boolean> done = meanwhile(
                row,
                () -> treatments.plan(
                        new PlanTreatment(UUID.randomUUID(), row.patientId(), row.encounterId(), service, null)));

        assertThat(done).as("one of the two").contains(true);
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM treatment_procedure t JOIN encounter e ON e.id = t.encounter_id"
                                        + " WHERE e.id = ? AND e.status = 'FINISHED' AND t.status = 'PREPARATION'",
                                row.encounterId()))
                .isZero();
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM charge_item c JOIN stay_account a ON a.id = c.account_id"
                                        + " WHERE a.encounter_id = ? AND a.care_ended_at IS NOT NULL"
                                        + " AND c.status = 'PLANNED'",
                                row.encounterId()))
                .isZero();
    }

    /** Somebody who has paid and whom the doctor lets go. */
    private InpatientRow leaving() throws Exception {
        Furnished ward = as("sam", () -> wards.furnish(1));
        bench().execute("UPDATE practitioner SET username = ? WHERE id = ?", everybody, ward.doctor());
        InpatientRow row = as(everybody, () -> wards.admitted(wards.patient(), ward.bed()));
        wards.letGo(row.encounterId());
        as(everybody, () -> wards.pays(row));
        return row;
    }

    /**
     * The discharge finds the stay held, and so waits after it has asked what is open; then the other work comes. Which
     * of the two was done.
     */
    private List<Boolean> meanwhile(InpatientRow row, Callable<Long> other) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        Queue<Callable<Boolean>> steps = new ConcurrentLinkedQueue<>();
        steps.add(() -> hold(row, held));
        steps.add(() -> {
            held.await();
            return done(
                    () -> desk.discharge(new DischargePatient(UUID.randomUUID(), row.patientId(), row.encounterId())));
        });
        steps.add(() -> {
            held.await();
            Thread.sleep(DISCHARGE_HAS_ASKED_MS);
            return done(other);
        });
        return as(everybody, () -> atOnce.run(3, 3, () -> steps.remove().call()));
    }

    private boolean hold(InpatientRow row, CountDownLatch held) throws Exception {
        try (Connection connection = bench().database().getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("SELECT id FROM bed_stay WHERE id = ? FOR UPDATE")) {
            connection.setAutoCommit(false);
            lock.setLong(1, row.stayId());
            lock.executeQuery().next();
            held.countDown();
            Thread.sleep(DISCHARGE_WAITS_MS);
            connection.rollback();
            connection.setAutoCommit(true);
        } finally {
            held.countDown();
        }
        return false;
    }

    private static boolean done(Callable<Long> work) throws Exception {
        try {
            work.call();
            return true;
        } catch (Refusal refusal) {
            return false;
        } catch (RuntimeException conflict) {
            assertThat(Conflicts.retryable(conflict)).as("%s", conflict).isTrue();
            return false;
        }
    }
}
