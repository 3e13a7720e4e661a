package hms.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.boundary.ChargeDesk;
import hms.billing.boundary.ChargeDesk.AddCharge;
import hms.billing.boundary.ChargeDesk.CancelCharge;
import hms.billing.entity.CancelReason;
import hms.inpatient.WardsOfTests;
import hms.inpatient.boundary.DischargeDesk;
import hms.inpatient.boundary.DischargeDesk.DischargePatient;
import hms.inpatient.boundary.LeftWardDesk;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.LeftRow;
import hms.it.Bench;
import hms.it.InServer;
import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import hms.patients.entity.PatientsRule;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The nurses of a ward charge for thirty days what was forgotten of a stay; its chart is shut to them. */
class LateChargesIT extends InServer {

    private static final Actor NURSE = new Actor("late.nurse", Set.of(Roles.NURSE));
    private static final Actor STRANGER = new Actor("late.stranger", Set.of(Roles.NURSE));
    private static final int NOT_FOUND = 404;

    @Inject
    WardsOfTests wards;

    @Inject
    DischargeDesk discharge;

    @Inject
    LeftWardDesk desk;

    @Inject
    ChargeDesk charges;

    private InpatientRow left;

    @BeforeEach
    void somebodyWhoHasLeft() throws Exception {
        long bed = as("sam", () -> wards.furnish(1)).beds().get(0);
        left = as("amina", () -> wards.admitted(wards.patient(), bed));
        for (Actor actor : Set.of(NURSE, STRANGER)) {
            Accounts.open(bench(), actor);
        }
        bench().execute("INSERT INTO ward_staff (ward_id, username) VALUES (?, ?)", left.wardId(), NURSE.username());
    }

    @AfterEach
    void close() throws Exception {
        for (Actor actor : Set.of(NURSE, STRANGER)) {
            Accounts.close(bench(), actor);
        }
        bench().execute("DELETE FROM ward_staff WHERE username = ?", NURSE.username());
    }

    private void leaves() throws Exception {
        wards.letGo(left.encounterId());
        as("amina", () -> {
            wards.pays(left);
            discharge.discharge(new DischargePatient(UUID.randomUUID(), left.patientId(), left.encounterId()));
        });
    }

    private void leftDaysAgo(int days) throws Exception {
        bench().execute(
                        "UPDATE admission SET discharged_at = ? WHERE id = ?",
                        LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC).minusDays(days),
                        left.admissionId());
    }

    private Answer page(Actor actor, String path) {
        TextBrowser browser = new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
        browser.signIn(actor.username(), PASSWORD);
        return browser.get(path);
    }

    private Answer chargesFor(Actor actor) {
        return page(actor, "billing/charges?encounter=" + left.encounterId());
    }

    @Test
    void leadsTheWardsNurseToTheChargesAndNotToTheChart() throws Exception {
        leaves();

        assertThat(page(NURSE, "inpatient/ward?ward=" + left.wardId()).body())
                .contains(left.family(), "billing/charges?encounter=" + left.encounterId())
                .doesNotContain("clinical/chart?patient=" + left.patientId());
        assertThat(chargesFor(NURSE).status()).isEqualTo(200);
        assertThat(chargesFor(NURSE).body()).contains("chargeForm:addCharge").containsIgnoringCase(left.family());
        assertThat(page(NURSE, "clinical/chart?patient=" + left.patientId()).status())
                .isEqualTo(NOT_FOUND);
        charge(NURSE);
        assertThat(chargesFor(NURSE).body()).contains("Electrocardiogram");
    }

    @Test
    void knowsNoStayOfAnotherWardNorOneThatGoesOn() throws Exception {
        as(NURSE.username(), () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.stay(left.encounterId())));
        leaves();

        assertThat(chargesFor(STRANGER).status()).isEqualTo(NOT_FOUND);
        assertThat(page(STRANGER, "inpatient/ward?ward=" + left.wardId()).body())
                .doesNotContain(left.family());
        as(STRANGER.username(), () -> {
            assertThat(desk.left(left.wardId(), 0, 10).rows()).isEmpty();
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.stay(left.encounterId()));
            assertRefused(PatientsRule.EXPORT_NOT_GRANTED, () -> desk.export(left.wardId()));
        });
        as("tom", () -> assertForbidden(() -> desk.left(left.wardId(), 0, 10)));
    }

    @Test
    void forgetsTheStayAfterThirtyDays() throws Exception {
        leaves();
        leftDaysAgo(29);
        assertThat(as(NURSE.username(), () -> Bench.shipped(desk.left(left.wardId(), 0, 10)))
                        .rows())
                .extracting(LeftRow::encounterId)
                .containsExactly(left.encounterId());
        leftDaysAgo(31);

        assertThat(as(NURSE.username(), () -> desk.left(left.wardId(), 0, 10)).rows())
                .isEmpty();
        assertThat(chargesFor(NURSE).status()).isEqualTo(NOT_FOUND);
        assertNothingToCharge(NURSE);
    }

    @Test
    void letsNobodyChargeWhoNeitherTreatsNorWorksOnTheWard() throws Exception {
        assertNothingToCharge(STRANGER);
        charge(NURSE);
        leaves();

        assertNothingToCharge(STRANGER);
        as(NURSE.username(), () -> {
            long late = charges.add(wish());
            charges.cancel(cancel(late));
            assertThat(charges.charges(left.encounterId())).isPresent();
        });
    }

    private void charge(Actor actor) throws Exception {
        as(actor.username(), () -> charges.add(wish()));
    }

    private void assertNothingToCharge(Actor actor) throws Exception {
        as(actor.username(), () -> {
            assertThat(charges.charges(left.encounterId())).isEmpty();
            assertRefused(PlatformRule.NOT_FOUND, () -> charges.add(wish()));
            assertRefused(PlatformRule.NOT_FOUND, () -> charges.cancel(cancel(1L)));
        });
    }

    private AddCharge wish() {
        return new AddCharge(UUID.randomUUID(), left.patientId(), left.encounterId(), "CARD-ECG", 1);
    }

    private CancelCharge cancel(long charge) {
        return new CancelCharge(left.patientId(), left.encounterId(), charge, CancelReason.ENTERED_TWICE);
    }
}
