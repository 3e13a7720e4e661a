package hms.clinical.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.KeyRing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AllergyIntoleranceTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @BeforeAll
    static void installKeys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    private static AllergyIntolerance penicillin() {
        return AllergyIntolerance.record(
                7, " Penicillin ", AllergyReaction.HIVES, AllergySeverity.SEVERE, "elena", NOON);
    }

    @Test
    void keepsTheSubstanceReadableForWhoMayRead() {
        AllergyIntolerance allergy = penicillin();
        allergy.describe(AllergyCategory.MEDICATION, false, "mother says so");

        assertThat(allergy.getSubstance()).isEqualTo("Penicillin");
        assertThat(allergy.getRemark()).isEqualTo("mother says so");
        assertThat(allergy.getVerification()).isEqualTo(AllergyVerification.UNCONFIRMED);
        assertThat(allergy.isLive()).isTrue();
    }

    @Test
    void takesOneSubstanceForTheSameWhateverItsCaseAndSpaces() {
        AllergyIntolerance other = AllergyIntolerance.record(7, "PENICILLIN", null, null, "grace", NOON);

        assertThat(penicillin().isSameSubstance(other)).isTrue();
        assertThat(penicillin().isSameSubstance(AllergyIntolerance.noneKnown(7, "grace", NOON)))
                .isFalse();
    }

    @Test
    void endsOnceAndWithAReasonOnly() {
        AllergyIntolerance allergy = penicillin();
        assertRefused(ClinicalRule.REASON_MISSING, () -> allergy.resolve(" ", "elena", NOON));

        allergy.refute("prick test negative", "elena", NOON);

        assertThat(allergy.isLive()).isFalse();
        assertThat(allergy.getVerification()).isEqualTo(AllergyVerification.REFUTED);
        assertThat(allergy.getEndedBecause()).isEqualTo("prick test negative");
        assertRefused(ClinicalRule.ALLERGY_SETTLED, () -> allergy.voidBecause("again", "elena", NOON));
    }

    @Test
    void tellsOneOfFourStatesAndNeverNothing() {
        AllergyIntolerance none = AllergyIntolerance.noneKnown(7, "grace", NOON);
        AllergyIntolerance ended = penicillin();
        ended.resolve("outgrown", "elena", NOON);

        assertThat(AllergyZone.of(7, List.of()).state()).isEqualTo(AllergyState.NOT_RECORDED);
        assertThat(AllergyZone.of(7, List.of(ended)).state()).isEqualTo(AllergyState.NOT_RECORDED);
        assertThat(AllergyZone.of(7, List.of(none, ended)).state()).isEqualTo(AllergyState.NONE_KNOWN);
        assertThat(AllergyZone.of(7, List.of(none, penicillin())).state()).isEqualTo(AllergyState.KNOWN);
        assertThat(AllergyZone.of(7, List.of(penicillin())).substances()).containsExactly("Penicillin");
        assertThat(AllergyZone.unavailable(7).state()).isEqualTo(AllergyState.UNAVAILABLE);
    }

    @Test
    void overtakesTheStatementOnlyWhileItHolds() {
        AllergyIntolerance none = AllergyIntolerance.noneKnown(7, "grace", NOON);
        none.overtake("elena", NOON);

        assertThat(none.isLive()).isFalse();
        assertRefused(ClinicalRule.ALLERGY_SETTLED, () -> none.overtake("elena", NOON));
        assertRefused(ClinicalRule.ALLERGY_SETTLED, () -> penicillin().overtake("elena", NOON));
    }
}
