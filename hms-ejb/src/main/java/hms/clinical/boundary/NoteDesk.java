package hms.clinical.boundary;

import hms.clinical.control.Charts;
import hms.clinical.control.Notes;
import hms.clinical.control.Notes.Words;
import hms.clinical.entity.ClinicalNote;
import hms.clinical.entity.NoteKind;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.HospitalDay;
import hms.platform.Roles;
import hms.platform.SubmitTokens;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** What those who treat write: drafts of one's own, and notes that are signed and locked. */
@Stateless
@UseCase
@DenyAll
public class NoteDesk {

    private static final int LONGEST = 4000;

    @Resource
    SessionContext session;

    @Inject
    Charts charts;

    @Inject
    Notes notes;

    @Inject
    SubmitTokens tokens;

    @Inject
    HospitalDay day;

    /** What was written so far; nobody else reads it. */
    public record KeepDraft(
            @NotNull Long patientId, @NotNull NoteKind kind, @Size(max = LONGEST) String text, Long amendsId)
            implements AboutPatient, Serializable {}

    /** The author stands by these words. Submits with one token make one note. */
    public record SignNote(
            @NotNull UUID token,
            @NotNull Long patientId,
            @NotNull NoteKind kind,
            @Size(max = LONGEST) String text,
            Long amendsId)
            implements AboutPatient, Serializable {}

    /** Should never have been written here, and why. */
    public record VoidNote(@NotNull Long patientId, @NotNull Long noteId, long version, @Size(max = 500) String because)
            implements AboutPatient, Serializable {}

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public void keepDraft(@NotNull @Valid KeepDraft wish) {
        charts.open(Reader.of(session), wish.patientId());
        notes.keep(wish.patientId(), new Words(wish.kind(), wish.text(), wish.amendsId()), me());
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CREATE)
    public long sign(@NotNull @Valid SignNote wish) {
        charts.open(Reader.of(session), wish.patientId());
        Optional<Long> earlier = tokens.earlier(wish.token());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        ClinicalNote note = notes.written(wish.patientId(), new Words(wish.kind(), wish.text(), wish.amendsId()), me());
        note.sign(day.now());
        tokens.settle(wish.token(), note.getId());
        return note.getId();
    }

    /** Only by the author; others write an amendment. */
    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public void takeBack(@NotNull @Valid VoidNote wish) {
        charts.open(Reader.of(session), wish.patientId());
        charts.part(ClinicalNote.class, wish.noteId(), wish.patientId(), wish.version())
                .voidBecause(wish.because(), me(), day.now());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
