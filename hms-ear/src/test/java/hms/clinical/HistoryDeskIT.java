package hms.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.boundary.HistoryDesk;
import hms.clinical.boundary.HistoryDesk.AddCondition;
import hms.clinical.boundary.HistoryDesk.JudgeCondition;
import hms.clinical.boundary.HistoryDesk.VoidCondition;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.ConditionRow;
import hms.clinical.entity.ConditionStatus;
import hms.clinical.entity.ConditionVerification;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryDeskIT extends InClinic {

    @Inject
    private HistoryDesk desk;

    private static AddCondition asthma(long patient, LocalDate since) {
        return new AddCondition(
                patient, "Asthma", "J45.9", ConditionStatus.ACTIVE, ConditionVerification.PROVISIONAL, since);
    }

    private static JudgeCondition resolved(long patient, long id, long version) {
        return new JudgeCondition(
                patient, id, version, ConditionStatus.RESOLVED, ConditionVerification.CONFIRMED, null);
    }

    @Test
    void tellsHowAnIllnessGoesOn() throws Exception {
        long patient = visitor();
        as("elena", () -> {
            assertRefused(
                    ClinicalRule.IN_THE_FUTURE,
                    () -> desk.add(asthma(patient, minutesAgo(0).toLocalDate().plusDays(9))));
            desk.add(asthma(patient, LocalDate.parse("2001-02-03")));
        });
        ConditionRow row = chart(patient).conditions().get(0);
        as("elena", () -> {
            assertRefused(PlatformRule.STALE, () -> desk.judge(resolved(patient, row.id(), row.version() + 1)));
            desk.judge(resolved(patient, row.id(), row.version()));
        });
        ConditionRow changed = chart(patient).conditions().get(0);
        assertThat(changed.status()).isEqualTo(ConditionStatus.RESOLVED);
        as("elena", () -> {
            assertRefused(
                    ClinicalRule.REASON_MISSING,
                    () -> desk.takeBack(new VoidCondition(patient, row.id(), changed.version(), null)));
            desk.takeBack(new VoidCondition(patient, row.id(), changed.version(), "other patient"));
        });
        ConditionRow gone = chart(patient).conditions().get(0);
        assertThat(gone.verification()).isEqualTo(ConditionVerification.ENTERED_IN_ERROR);
        assertThat(gone.endedBecause()).isEqualTo("other patient");
        as(
                "elena",
                () -> assertRefused(
                        ClinicalRule.CONDITION_SETTLED, () -> desk.judge(resolved(patient, row.id(), gone.version()))));
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        long patient = visitor();
        long id = as("elena", () -> desk.add(asthma(patient, null)));

        as("samuel", () -> {
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.add(asthma(patient, null)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.judge(resolved(patient, id, 1)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.takeBack(new VoidCondition(patient, id, 1, "no")));
        });
        assertShutToStrangers(() -> desk.add(asthma(patient, null)));
        assertShutToStrangers(() -> desk.judge(resolved(patient, id, 1)));
        assertShutToStrangers(() -> desk.takeBack(new VoidCondition(patient, id, 1, "no")));
    }
}
