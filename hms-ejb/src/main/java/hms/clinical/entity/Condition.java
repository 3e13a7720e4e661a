package hms.clinical.entity;

import static hms.clinical.entity.ClinicalRule.CONDITION_SETTLED;
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
import java.time.LocalDate;

/** What a patient has or had: an entry of the history, or the diagnosis of a discharge. */
@Entity
@Table(name = "clinical_condition")
public class Condition extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "clinical_condition";

    @Column(name = "patient_id")
    private Long patientId;

    @Column(name = "encounter_id")
    private Long encounterId;

    @Enumerated(EnumType.STRING)
    private ConditionKind kind;

    @Column(name = "description_cipher")
    private byte[] description;

    @Column(name = "code_cipher")
    private byte[] code;

    @Enumerated(EnumType.STRING)
    @Column(name = "clinical_status")
    private ConditionStatus clinicalStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "verification_status")
    private ConditionVerification verification;

    @Column(name = "onset_on")
    private LocalDate onsetOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_because_cipher")
    private byte[] endedBecause;

    protected Condition() {}

    /** An entry of the history; the ICD-10 code may be null. */
    public static Condition history(long patientId, String description, String code, String by, Instant at) {
        return of(ConditionKind.HISTORY, patientId, description, code, by, at);
    }

    /** What the patient was treated for in this stay. */
    public static Condition diagnosis(Encounter stay, String description, String code, String by, Instant at) {
        Condition condition = of(ConditionKind.DISCHARGE_DIAGNOSIS, stay.patientId(), description, code, by, at);
        condition.encounterId = stay.getId();
        return condition;
    }

    private static Condition of(
            ConditionKind kind, long patientId, String description, String code, String by, Instant at) {
        Condition condition = new Condition();
        condition.kind = kind;
        condition.patientId = patientId;
        condition.description = SealedText.seal(description, TABLE, condition.getId(), "description_cipher");
        condition.code = SealedText.seal(code, TABLE, condition.getId(), "code_cipher");
        condition.clinicalStatus = ConditionStatus.ACTIVE;
        condition.verification = ConditionVerification.CONFIRMED;
        condition.recordedBy = by;
        condition.recordedAt = at;
        return condition;
    }

    /** How it goes on, how sure it is and since when, as far as somebody knows. */
    public void judge(ConditionStatus status, ConditionVerification sureness, LocalDate since, LocalDate today) {
        refuseIf(isVoid(), CONDITION_SETTLED);
        if (since != null && since.isAfter(today)) {
            throw Refusal.of(ClinicalRule.IN_THE_FUTURE).on("onsetOn");
        }
        clinicalStatus = status;
        verification = sureness;
        onsetOn = since;
    }

    /** It should never have been written here; kept with the reason. */
    public void voidBecause(String because, String by, Instant at) {
        refuseIf(isVoid(), CONDITION_SETTLED);
        if (SealedText.isBlank(because)) {
            throw Refusal.of(REASON_MISSING).on("because");
        }
        verification = ConditionVerification.ENTERED_IN_ERROR;
        endedBecause = SealedText.seal(because, TABLE, getId(), "ended_because_cipher");
        endedBy = by;
        endedAt = at;
    }

    public boolean isVoid() {
        return verification == ConditionVerification.ENTERED_IN_ERROR;
    }

    @Override
    public Long patientId() {
        return patientId;
    }

    public Long getEncounterId() {
        return encounterId;
    }

    public ConditionKind getKind() {
        return kind;
    }

    public String getDescription() {
        return FieldCipher.open(description, TABLE, getId(), "description_cipher");
    }

    /** The ICD-10 code; null where nobody gave one. */
    public String getCode() {
        return FieldCipher.open(code, TABLE, getId(), "code_cipher");
    }

    public ConditionStatus getClinicalStatus() {
        return clinicalStatus;
    }

    public ConditionVerification getVerification() {
        return verification;
    }

    public LocalDate getOnsetOn() {
        return onsetOn;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
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
