package hms.clinical.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.KeyRing;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClinicalNoteTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @BeforeAll
    static void installKeys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    private static ClinicalNote signed() {
        ClinicalNote note = ClinicalNote.begin(7, null, "elena", NOON);
        note.write(NoteKind.PROGRESS, "Better today.", NOON);
        note.sign(NOON);
        return note;
    }

    @Test
    void locksWhatIsSigned() {
        ClinicalNote note = signed();

        assertThat(note.getStatus()).isEqualTo(NoteStatus.FINAL);
        assertThat(note.getText()).isEqualTo("Better today.");
        assertRefused(ClinicalRule.NOTE_LOCKED, () -> note.write(NoteKind.PROGRESS, "Worse.", NOON));
        assertRefused(ClinicalRule.NOTE_LOCKED, () -> note.sign(NOON));
    }

    @Test
    void signsNothingThatSaysNothing() {
        ClinicalNote note = ClinicalNote.begin(7, null, "elena", NOON);
        note.write(NoteKind.PROGRESS, "  ", NOON);

        assertRefused(ClinicalRule.NOTE_EMPTY, () -> note.sign(NOON));
    }

    @Test
    void amendsASignedNoteOfTheSamePatientBesideIt() {
        ClinicalNote first = signed();
        ClinicalNote second = ClinicalNote.begin(7, null, "grace", NOON);
        second.write(NoteKind.NURSING, "Dose was 5 mg.", NOON);
        second.amends(first);
        second.sign(NOON);

        assertThat(second.getStatus()).isEqualTo(NoteStatus.AMENDED);
        assertThat(second.getAmendsId()).isEqualTo(first.getId());
        assertThat(first.getText()).isEqualTo("Better today.");
        ClinicalNote stranger = ClinicalNote.begin(8, null, "grace", NOON);
        assertRefused(ClinicalRule.NOTE_NOT_SIGNED, () -> stranger.amends(first));
        ClinicalNote draft = ClinicalNote.begin(7, null, "grace", NOON);
        assertRefused(ClinicalRule.NOTE_NOT_SIGNED, () -> ClinicalNote.begin(7, null, "elena", NOON)
                .amends(draft));
    }

    @Test
    void isTakenBackByItsAuthorOnly() {
        ClinicalNote note = signed();

        assertRefused(ClinicalRule.NOTE_OF_ANOTHER, () -> note.voidBecause("wrong patient", "grace", NOON));
        assertThat(note.getStatus()).isEqualTo(NoteStatus.FINAL);
    }

    @Test
    void staysWhenTakenBackAndTellsWhy() {
        ClinicalNote note = signed();
        assertRefused(ClinicalRule.REASON_MISSING, () -> note.voidBecause(null, "elena", NOON));

        note.voidBecause("wrong patient", "elena", NOON);

        assertThat(note.getStatus()).isEqualTo(NoteStatus.ENTERED_IN_ERROR);
        assertThat(note.getText()).isEqualTo("Better today.");
        assertThat(note.getEndedBecause()).isEqualTo("wrong patient");
        assertRefused(ClinicalRule.NOTE_NOT_SIGNED, () -> note.voidBecause("again", "elena", NOON));
    }
}
