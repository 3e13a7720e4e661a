package hms.clinical.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.KeyRing;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @BeforeAll
    static void installKeys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    @Test
    void tellsHowItGoesOnAndSinceWhen() {
        Condition diabetes = Condition.history(7, "Diabetes mellitus type 2", "E11.9", "elena", NOON);
        diabetes.judge(ConditionStatus.REMISSION, ConditionVerification.CONFIRMED, TODAY.minusYears(4), TODAY);

        assertThat(diabetes.getDescription()).isEqualTo("Diabetes mellitus type 2");
        assertThat(diabetes.getCode()).isEqualTo("E11.9");
        assertThat(diabetes.getClinicalStatus()).isEqualTo(ConditionStatus.REMISSION);
        assertRefused(
                ClinicalRule.IN_THE_FUTURE,
                () -> diabetes.judge(
                        ConditionStatus.ACTIVE, ConditionVerification.CONFIRMED, TODAY.plusDays(1), TODAY));
    }

    @Test
    void staysWhenTakenBackAndChangesNoMore() {
        Condition condition = Condition.history(7, "Asthma", null, "elena", NOON);
        assertRefused(ClinicalRule.REASON_MISSING, () -> condition.voidBecause("", "elena", NOON));
        condition.voidBecause("other patient", "elena", NOON);

        assertThat(condition.isVoid()).isTrue();
        assertThat(condition.getEndedBecause()).isEqualTo("other patient");
        assertRefused(ClinicalRule.CONDITION_SETTLED, () -> condition.voidBecause("again", "elena", NOON));
        assertRefused(
                ClinicalRule.CONDITION_SETTLED,
                () -> condition.judge(ConditionStatus.ACTIVE, ConditionVerification.CONFIRMED, null, TODAY));
    }
}
