package hms.clinical.entity;

import static hms.clinical.entity.ClinicalRule.ALLERGY_SETTLED;
import static hms.clinical.entity.ClinicalRule.REASON_MISSING;
import static hms.platform.Refusal.refuseIf;

import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.BlindIndex;
import hms.platform.FieldCipher;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** What a patient must not get; or the statement that nothing of the kind is known, which is a record like any other. */
@Entity
@Table(name = "allergy_intolerance")
public class AllergyIntolerance extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "allergy_intolerance";
    private static final String NONE = "none";
    private static final Short LIVE = 1;

    @Column(name = "patient_id")
    private Long patientId;

    @Column(name = "none_known")
    private boolean noneKnown;

    @Column(name = "substance_cipher")
    private byte[] substance;

    @Column(name = "substance_index")
    private String substanceIndex;

    @Enumerated(EnumType.STRING)
    private AllergyCategory category;

    @Enumerated(EnumType.STRING)
    private AllergyReaction reaction;

    @Enumerated(EnumType.STRING)
    private AllergySeverity severity;

    @Column(name = "remark_cipher")
    private byte[] remark;

    @Enumerated(EnumType.STRING)
    @Column(name = "clinical_status")
    private AllergyStatus clinicalStatus = AllergyStatus.ACTIVE;

    @Enumerated(EnumType.STRING)
    @Column(name = "verification_status")
    private AllergyVerification verification;

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

    private Short live = LIVE;

    protected AllergyIntolerance() {}

    /** This substance must not be given; the same word twice, whatever its case and spaces, is the same substance. */
    public static AllergyIntolerance record(
            long patientId,
            String substance,
            AllergyReaction reaction,
            AllergySeverity severity,
            String by,
            Instant at) {
        AllergyIntolerance allergy = of(patientId, by, at);
        allergy.substance = SealedText.seal(substance, TABLE, allergy.getId(), "substance_cipher");
        allergy.substanceIndex = index(substance);
        allergy.reaction = reaction;
        allergy.severity = severity;
        allergy.verification = AllergyVerification.CONFIRMED;
        return allergy;
    }

    /** Somebody asked, and no allergy is known. */
    public static AllergyIntolerance noneKnown(long patientId, String by, Instant at) {
        AllergyIntolerance statement = of(patientId, by, at);
        statement.noneKnown = true;
        statement.substanceIndex = NONE;
        statement.verification = AllergyVerification.CONFIRMED;
        return statement;
    }

    private static AllergyIntolerance of(long patientId, String by, Instant at) {
        AllergyIntolerance allergy = new AllergyIntolerance();
        allergy.patientId = patientId;
        allergy.recordedBy = by;
        allergy.recordedAt = at;
        return allergy;
    }

    /** The blind index under which a substance stands once per patient. */
    private static String index(String substance) {
        return BlindIndex.of(
                "allergy.substance", substance.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    /** What kind of thing it is and how sure, with a remark; null for nothing to say. */
    public void describe(AllergyCategory kind, boolean confirmed, String told) {
        category = kind;
        verification = confirmed ? AllergyVerification.CONFIRMED : AllergyVerification.UNCONFIRMED;
        remark = SealedText.seal(told, TABLE, getId(), "remark_cipher");
    }

    /** The patient has outgrown it. */
    public void resolve(String because, String by, Instant at) {
        end(because, by, at);
        clinicalStatus = AllergyStatus.RESOLVED;
    }

    /** A test has shown that it is none. */
    public void refute(String because, String by, Instant at) {
        end(because, by, at);
        clinicalStatus = AllergyStatus.INACTIVE;
        verification = AllergyVerification.REFUTED;
    }

    /** It should never have been written here. */
    public void voidBecause(String because, String by, Instant at) {
        end(because, by, at);
        clinicalStatus = AllergyStatus.INACTIVE;
        verification = AllergyVerification.ENTERED_IN_ERROR;
    }

    /** The statement that none is known holds no more, since one is. */
    public void overtake(String by, Instant at) {
        refuseIf(!noneKnown || !isLive(), ALLERGY_SETTLED);
        clinicalStatus = AllergyStatus.INACTIVE;
        settle(by, at);
    }

    private void end(String because, String by, Instant at) {
        refuseIf(!isLive(), ALLERGY_SETTLED);
        if (SealedText.isBlank(because)) {
            throw Refusal.of(REASON_MISSING).on("because");
        }
        endedBecause = SealedText.seal(because, TABLE, getId(), "ended_because_cipher");
        settle(by, at);
    }

    private void settle(String by, Instant at) {
        live = null;
        endedBy = by;
        endedAt = at;
    }

    /** Whether both are of the same substance. */
    public boolean isSameSubstance(AllergyIntolerance other) {
        return substanceIndex.equals(other.substanceIndex);
    }

    public boolean isLive() {
        return live != null;
    }

    public boolean isNoneKnown() {
        return noneKnown;
    }

    @Override
    public Long patientId() {
        return patientId;
    }

    /** What must not be given; null in the statement that nothing is known. */
    public String getSubstance() {
        return FieldCipher.open(substance, TABLE, getId(), "substance_cipher");
    }

    public AllergyCategory getCategory() {
        return category;
    }

    public AllergyReaction getReaction() {
        return reaction;
    }

    public AllergySeverity getSeverity() {
        return severity;
    }

    public String getRemark() {
        return FieldCipher.open(remark, TABLE, getId(), "remark_cipher");
    }

    public AllergyStatus getClinicalStatus() {
        return clinicalStatus;
    }

    public AllergyVerification getVerification() {
        return verification;
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
