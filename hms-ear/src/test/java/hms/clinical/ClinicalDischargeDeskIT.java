package hms.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.boundary.ClinicalDischargeDesk;
import hms.clinical.boundary.ClinicalDischargeDesk.DischargeClinically;
import hms.clinical.boundary.ClinicalDischargeDesk.WithdrawDischarge;
import hms.clinical.boundary.TreatmentDesk;
import hms.clinical.boundary.TreatmentDesk.PlanTreatment;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.ConditionKind;
import hms.clinical.entity.ConditionVerification;
import hms.clinical.entity.Disposition;
import hms.clinical.entity.EncounterRow;
import hms.clinical.entity.ProcedureStatus;
import hms.clinical.entity.TreatmentRow;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClinicalDischargeDeskIT extends InClinic {

    @Inject
    private ClinicalDischargeDesk desk;

    @Inject
    private TreatmentDesk treatments;

    private EncounterRow stay(long patient) throws Exception {
        return chart(patient).encounters().get(0);
    }

    private static DischargeClinically home(long patient, EncounterRow stay, String diagnosis) {
        return new DischargeClinically(patient, stay.id(), stay.version(), diagnosis, "J18.9", Disposition.HOME);
    }

    @Test
    void dischargesWithADiagnosisAndWithdraws() throws Exception {
        long patient = inpatient();
        EncounterRow stay = stay(patient);
        as("elena", () -> {
            assertRefused(ClinicalRule.DIAGNOSIS_MISSING, () -> desk.discharge(home(patient, stay, " ")));
            desk.discharge(home(patient, stay, "Pneumonia"));
            assertRefused(PlatformRule.STALE, () -> desk.discharge(home(patient, stay, "Pneumonia")));
        });
        EncounterRow leaving = stay(patient);
        assertThat(leaving.withdrawable()).isTrue();
        assertThat(leaving.disposition()).isEqualTo(Disposition.HOME);
        assertThat(chart(patient).conditions()).first().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(ConditionKind.DISCHARGE_DIAGNOSIS);
            assertThat(each.description()).isEqualTo("Pneumonia");
            assertThat(each.code()).isEqualTo("J18.9");
        });
        as("elena", () -> {
            assertRefused(ClinicalRule.ALREADY_DISCHARGED, () -> desk.discharge(home(patient, leaving, "Again")));
            assertRefused(
                    ClinicalRule.REASON_MISSING,
                    () -> desk.withdraw(new WithdrawDischarge(patient, stay.id(), leaving.version(), null)));
            desk.withdraw(new WithdrawDischarge(patient, stay.id(), leaving.version(), "fever"));
        });
        assertThat(stay(patient).dischargeable()).isTrue();
        assertThat(chart(patient).conditions()).first().satisfies(each -> assertThat(each.verification())
                .isEqualTo(ConditionVerification.ENTERED_IN_ERROR));
        long version = stay(patient).version();
        as(
                "elena",
                () -> assertRefused(
                        ClinicalRule.NOT_DISCHARGED,
                        () -> desk.withdraw(new WithdrawDischarge(patient, stay.id(), version, "again"))));
    }

    /** Withdrawing the discharge takes no death back: that is for the front desk to correct. */
    @Test
    void writesDownTheDeathOfWhoDiedHere() throws Exception {
        long patient = inpatient();
        EncounterRow stay = stay(patient);
        as("elena", () -> {
            treatments.plan(new PlanTreatment(UUID.randomUUID(), patient, stay.id(), "Dressing", null));
            desk.discharge(new DischargeClinically(
                    patient, stay.id(), stay.version(), "Heart failure", "I50.9", Disposition.EXP));
        });

        assertThat(chart(patient).patient().getLife().isDeceased()).isTrue();
        assertThat(chart(patient).treatments()).extracting(TreatmentRow::status).containsOnly(ProcedureStatus.NOT_DONE);
        long version = stay(patient).version();
        as("elena", () -> desk.withdraw(new WithdrawDischarge(patient, stay.id(), version, "another patient")));
        assertThat(chart(patient).patient().getLife().isDeceased()).isTrue();
    }

    @Test
    void dischargesNobodyWhoLiesInNoBed() throws Exception {
        long patient = visitor();
        EncounterRow visit = stay(patient);
        as("elena", () -> assertRefused(ClinicalRule.NOT_INPATIENT, () -> desk.discharge(home(patient, visit, "Flu"))));
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        long patient = inpatient();
        EncounterRow stay = stay(patient);
        WithdrawDischarge back = new WithdrawDischarge(patient, stay.id(), stay.version(), "no");

        as("samuel", () -> {
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.discharge(home(patient, stay, "No")));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.withdraw(back));
        });
        as("grace", () -> {
            assertForbidden(() -> desk.discharge(home(patient, stay, "No")));
            assertForbidden(() -> desk.withdraw(back));
        });
        assertShutToStrangers(() -> desk.discharge(home(patient, stay, "No")));
        assertShutToStrangers(() -> desk.withdraw(back));
    }
}
