package hms.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.boundary.AllergyDesk;
import hms.clinical.boundary.AllergyDesk.EndAllergy;
import hms.clinical.boundary.AllergyDesk.Ending;
import hms.clinical.boundary.AllergyDesk.RecordAllergy;
import hms.clinical.boundary.AllergyDesk.SayNoneKnown;
import hms.clinical.entity.AllergyCategory;
import hms.clinical.entity.AllergyReaction;
import hms.clinical.entity.AllergyRow;
import hms.clinical.entity.AllergySeverity;
import hms.clinical.entity.AllergyState;
import hms.clinical.entity.ClinicalRule;
import hms.it.Bench;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class AllergyDeskIT extends InClinic {

    @Inject
    private AllergyDesk desk;

    private static RecordAllergy penicillin(long patient) {
        return new RecordAllergy(
                patient,
                "Penicillin",
                AllergyCategory.MEDICATION,
                AllergyReaction.HIVES,
                AllergySeverity.SEVERE,
                true,
                "as a child");
    }

    private AllergyState state(long patient) throws Exception {
        return as("elena", () -> Bench.shipped(desk.zone(patient))).state();
    }

    @Test
    void goesThroughTheStatesThereAre() throws Exception {
        long patient = visitor();
        assertThat(state(patient)).isEqualTo(AllergyState.NOT_RECORDED);

        as("elena", () -> desk.sayNoneKnown(new SayNoneKnown(patient)));
        assertThat(state(patient)).isEqualTo(AllergyState.NONE_KNOWN);

        as("elena", () -> desk.record(penicillin(patient)));
        assertThat(state(patient)).isEqualTo(AllergyState.KNOWN);
        as("elena", () -> {
            assertRefused(ClinicalRule.ALLERGY_KNOWN, () -> desk.record(penicillin(patient)));
            assertRefused(ClinicalRule.ALLERGIES_RECORDED, () -> desk.sayNoneKnown(new SayNoneKnown(patient)));
        });

        AllergyRow row = chart(patient).allergies().get(0);
        assertThat(row.remark()).isEqualTo("as a child");
        as("elena", () -> {
            assertRefused(
                    ClinicalRule.REASON_MISSING,
                    () -> desk.end(new EndAllergy(patient, row.id(), row.version(), Ending.REFUTED, " ")));
            assertRefused(
                    PlatformRule.STALE,
                    () -> desk.end(new EndAllergy(patient, row.id(), row.version() + 1, Ending.REFUTED, "test")));
            desk.end(new EndAllergy(patient, row.id(), row.version(), Ending.REFUTED, "prick test negative"));
        });
        assertThat(state(patient)).isEqualTo(AllergyState.NOT_RECORDED);
        assertThat(chart(patient).allergies())
                .extracting(AllergyRow::endedBecause)
                .containsExactly("prick test negative");
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        long patient = visitor();
        long other = visitor();
        long id = as("elena", () -> desk.record(penicillin(patient)));
        EndAllergy ofAnother = new EndAllergy(other, id, 1, Ending.WRONG_ENTRY, "no");

        as("elena", () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.end(ofAnother)));
        as("samuel", () -> {
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.zone(patient));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.record(penicillin(patient)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.sayNoneKnown(new SayNoneKnown(patient)));
            assertRefused(
                    PlatformRule.NOT_FOUND, () -> desk.end(new EndAllergy(patient, id, 1, Ending.WRONG_ENTRY, "no")));
        });
        assertShutToStrangers(() -> desk.zone(patient));
        assertShutToStrangers(() -> desk.record(penicillin(patient)));
        assertShutToStrangers(() -> desk.sayNoneKnown(new SayNoneKnown(patient)));
        assertShutToStrangers(() -> desk.end(ofAnother));
    }

    @Test
    void keepsSubstanceAndRemarkAsCiphertextOnly() throws Exception {
        long patient = visitor();
        as("elena", () -> desk.record(penicillin(patient)));

        assertThat(bench().rows("SELECT * FROM allergy_intolerance WHERE patient_id = ?", patient)
                        .toString())
                .doesNotContainIgnoringCase("penicillin")
                .doesNotContain("child");
    }
}
