package hms.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.boundary.ChartDesk;
import hms.clinical.boundary.NoteDesk;
import hms.clinical.boundary.NoteDesk.KeepDraft;
import hms.clinical.boundary.NoteDesk.SignNote;
import hms.clinical.boundary.NoteDesk.VoidNote;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.NoteKind;
import hms.clinical.entity.NoteRow;
import hms.clinical.entity.NoteStatus;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class NoteDeskIT extends InClinic {

    @Inject
    private NoteDesk desk;

    @Inject
    private ChartDesk charts;

    private static SignNote note(long patient, String text, Long amends) {
        return new SignNote(UUID.randomUUID(), patient, NoteKind.PROGRESS, text, amends);
    }

    @Test
    void keepsADraftForItsAuthorAndSignsIt() throws Exception {
        long patient = visitor();
        as("elena", () -> {
            desk.keepDraft(new KeepDraft(patient, NoteKind.CONSULTATION, "Came with", null));
            desk.keepDraft(new KeepDraft(patient, NoteKind.CONSULTATION, "Came with fever", null));
        });
        assertThat(chart(patient).draft().text()).isEqualTo("Came with fever");
        assertThat(chart(patient).notes()).isEmpty();

        SignNote wish = note(patient, "Came with fever for three days.", null);
        long first = as("elena", () -> desk.sign(wish));
        long again = as("elena", () -> desk.sign(wish));

        assertThat(again).isEqualTo(first);
        assertThat(chart(patient).draft()).isNull();
        assertThat(chart(patient).notes()).extracting(NoteRow::text).containsExactly("Came with fever for three days.");
    }

    @Test
    void showsADraftToNobodyElse() throws Exception {
        long patient = visitor();
        as("elena", () -> desk.keepDraft(new KeepDraft(patient, NoteKind.PROGRESS, "Mine alone", null)));
        clinic().encounter(patient, "samuel", EncounterClass.AMB);

        assertThat(as("samuel", () -> charts.chart(patient)).draft()).isNull();
        as("elena", () -> desk.keepDraft(new KeepDraft(patient, NoteKind.PROGRESS, null, null)));
        assertThat(chart(patient).draft()).isNull();
    }

    @Test
    void amendsWhatIsSignedAndTakesBackWithAReason() throws Exception {
        long patient = visitor();
        long first = as("elena", () -> desk.sign(note(patient, "Dose 50 mg", null)));
        as("elena", () -> {
            assertRefused(ClinicalRule.NOTE_EMPTY, () -> desk.sign(note(patient, "  ", null)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.sign(note(patient, "Other patient's", 1L)));
            desk.sign(note(patient, "Dose was 5 mg", first));
        });
        assertThat(chart(patient).notes())
                .extracting(NoteRow::status)
                .containsExactlyInAnyOrder(NoteStatus.FINAL, NoteStatus.AMENDED);
        NoteRow row = chart(patient).notes().stream()
                .filter(each -> each.id() == first)
                .findFirst()
                .orElseThrow();
        as("elena", () -> {
            assertRefused(
                    ClinicalRule.REASON_MISSING, () -> desk.takeBack(new VoidNote(patient, first, row.version(), "")));
            assertRefused(
                    PlatformRule.STALE,
                    () -> desk.takeBack(new VoidNote(patient, first, row.version() + 1, "wrong dose")));
            desk.takeBack(new VoidNote(patient, first, row.version(), "wrong dose"));
        });
        assertThat(chart(patient).notes()).extracting(NoteRow::endedBecause).contains("wrong dose");
    }

    @Test
    void isTakenBackByItsAuthorOnlyWhileOthersAmendIt() throws Exception {
        long patient = visitor();
        long id = as("elena", () -> desk.sign(note(patient, "Dose 50 mg", null)));
        long version = chart(patient).notes().get(0).version();
        clinic().encounter(patient, "samuel", EncounterClass.AMB);

        as("samuel", () -> {
            assertRefused(
                    ClinicalRule.NOTE_OF_ANOTHER,
                    () -> desk.takeBack(new VoidNote(patient, id, version, "wrong dose")));
            desk.sign(note(patient, "Dose was 5 mg", id));
        });
        assertThat(chart(patient).notes())
                .extracting(NoteRow::status)
                .containsExactlyInAnyOrder(NoteStatus.FINAL, NoteStatus.AMENDED);
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        long patient = visitor();
        long id = as("elena", () -> desk.sign(note(patient, "Seen", null)));
        KeepDraft draft = new KeepDraft(patient, NoteKind.PROGRESS, "No", null);

        as("samuel", () -> {
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.keepDraft(draft));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.sign(note(patient, "No", null)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.takeBack(new VoidNote(patient, id, 1, "no")));
        });
        assertShutToStrangers(() -> desk.keepDraft(draft));
        assertShutToStrangers(() -> desk.sign(note(patient, "No", null)));
        assertShutToStrangers(() -> desk.takeBack(new VoidNote(patient, id, 1, "no")));
    }
}
