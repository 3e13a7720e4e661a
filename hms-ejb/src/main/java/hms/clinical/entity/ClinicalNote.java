package hms.clinical.entity;

import static hms.clinical.entity.ClinicalRule.NOTE_EMPTY;
import static hms.clinical.entity.ClinicalRule.NOTE_LOCKED;
import static hms.clinical.entity.ClinicalRule.NOTE_NOT_SIGNED;
import static hms.clinical.entity.ClinicalRule.NOTE_OF_ANOTHER;
import static hms.clinical.entity.ClinicalRule.REASON_MISSING;
import static hms.platform.Refusal.refuseIf;

import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody writes on a patient: a draft until it is signed, and locked from then on. */
@Entity
@Table(name = "clinical_note")
public class ClinicalNote extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "clinical_note";
    private static final Short DRAFT = 1;

    @Column(name = "patient_id")
    private Long patientId;

    @Column(name = "encounter_id")
    private Long encounterId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Enumerated(EnumType.STRING)
    private NoteStatus status = NoteStatus.PRELIMINARY;

    @Column(name = "text_cipher")
    private byte[] text;

    private String author;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "amends_id")
    private Long amendsId;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_because_cipher")
    private byte[] endedBecause;

    private Short draft = DRAFT;

    protected ClinicalNote() {}

    /** Somebody begins to write; nobody else sees it until it is signed. */
    public static ClinicalNote begin(long patientId, Long encounterId, String author, Instant at) {
        ClinicalNote note = new ClinicalNote();
        note.patientId = patientId;
        note.encounterId = encounterId;
        note.author = author;
        note.writtenAt = at;
        note.kind = NoteKind.PROGRESS;
        return note;
    }

    /** What it says so far. */
    public void write(NoteKind about, String words, Instant at) {
        refuseIf(isSigned(), NOTE_LOCKED);
        kind = about;
        text = SealedText.seal(words, TABLE, getId(), "text_cipher");
        writtenAt = at;
    }

    /** It corrects or completes this note, which stays as it is beside it. */
    public void amends(ClinicalNote earlier) {
        refuseIf(isSigned(), NOTE_LOCKED);
        refuseIf(!earlier.isSigned() || earlier.isVoid() || !earlier.patientId.equals(patientId), NOTE_NOT_SIGNED);
        amendsId = earlier.getId();
    }

    /** The author stands by it: from now on it is read by others and written no more. */
    public void sign(Instant at) {
        refuseIf(isSigned(), NOTE_LOCKED);
        if (text == null) {
            throw Refusal.of(NOTE_EMPTY).on("text");
        }
        status = amendsId == null ? NoteStatus.FINAL : NoteStatus.AMENDED;
        signedAt = at;
        draft = null;
    }

    /** The author says that it should never have been written here; kept with the reason. */
    public void voidBecause(String because, String by, Instant at) {
        refuseIf(!isSigned() || isVoid(), NOTE_NOT_SIGNED);
        refuseIf(!author.equals(by), NOTE_OF_ANOTHER);
        if (SealedText.isBlank(because)) {
            throw Refusal.of(REASON_MISSING).on("because");
        }
        status = NoteStatus.ENTERED_IN_ERROR;
        endedBecause = SealedText.seal(because, TABLE, getId(), "ended_because_cipher");
        endedBy = by;
        endedAt = at;
    }

    public boolean isSigned() {
        return draft == null;
    }

    public boolean isVoid() {
        return status == NoteStatus.ENTERED_IN_ERROR;
    }

    @Override
    public Long patientId() {
        return patientId;
    }

    public Long getEncounterId() {
        return encounterId;
    }

    public NoteKind getKind() {
        return kind;
    }

    public NoteStatus getStatus() {
        return status;
    }

    /** The words; null while there are none. */
    public String getText() {
        return FieldCipher.open(text, TABLE, getId(), "text_cipher");
    }

    public String getAuthor() {
        return author;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getSignedAt() {
        return signedAt;
    }

    public Long getAmendsId() {
        return amendsId;
    }

    public String getEndedBy() {
        return endedBy;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getEndedBecause() {
        return FieldCipher.open(endedBecause, TABLE, getId(), "ended_because_cipher");
    }
}
