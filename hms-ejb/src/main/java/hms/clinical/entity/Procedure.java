package hms.clinical.entity;

import static hms.clinical.entity.ClinicalRule.IN_THE_FUTURE;
import static hms.clinical.entity.ClinicalRule.NOT_HERE_THEN;
import static hms.clinical.entity.ClinicalRule.REASON_MISSING;
import static hms.clinical.entity.ClinicalRule.TREATMENT_SETTLED;
import static hms.platform.Refusal.refuseIf;

import hms.organization.entity.Practitioner;
import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A treatment: planned or done, when, by whom, and what came of it. */
@Entity
@Table(name = "treatment_procedure")
public class Procedure extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "encounter_id")
    private Encounter encounter;

    @Column(name = "patient_id")
    private Long patientId;

    @Column(name = "service_code")
    private String serviceCode;

    private String description;

    @Enumerated(EnumType.STRING)
    private ProcedureStatus status = ProcedureStatus.PREPARATION;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "performed_at")
    private Instant performedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "performer_id")
    private Practitioner performer;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "completed_by")
    private String completedBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "outcome_cipher")
    private byte[] outcome;

    @Column(name = "ended_because_cipher")
    private byte[] endedBecause;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Procedure() {}

    /** A treatment that is to be done in this encounter; the code is that of the price list, null for none. */
    public static Procedure plan(
            Encounter encounter, String serviceCode, String description, Instant due, String by, Instant at) {
        refuseIf(encounter.isOver(), ClinicalRule.ENCOUNTER_OVER);
        Procedure procedure = new Procedure();
        procedure.encounter = encounter;
        procedure.patientId = encounter.patientId();
        procedure.serviceCode = serviceCode;
        procedure.description = description.strip();
        procedure.plannedAt = due;
        procedure.recordedBy = by;
        procedure.recordedAt = at;
        return procedure;
    }

    /** A treatment that was done without having been planned; written down later, the encounter may be over by now. */
    public static Procedure unplanned(
            Encounter encounter, String serviceCode, String description, String by, Instant at) {
        Procedure procedure = new Procedure();
        procedure.encounter = encounter;
        procedure.patientId = encounter.patientId();
        procedure.serviceCode = serviceCode;
        procedure.description = description.strip();
        procedure.recordedBy = by;
        procedure.recordedAt = at;
        return procedure;
    }

    /** It was done then, by this practitioner, with this outcome in words, null for none; this person writes it down now. */
    public void complete(Instant performed, Practitioner by, String told, String writer, Instant now) {
        refuseIf(status != ProcedureStatus.PREPARATION, TREATMENT_SETTLED);
        if (performed.isAfter(now)) {
            throw Refusal.of(IN_THE_FUTURE).on("performedAt");
        }
        if (!encounter.covers(performed)) {
            throw Refusal.of(NOT_HERE_THEN).on("performedAt");
        }
        status = ProcedureStatus.COMPLETED;
        performedAt = performed;
        performer = by;
        outcome = sealed(told, "outcome_cipher");
        completedBy = writer;
        completedAt = now;
    }

    /** It will not be done, and why. */
    public void cancel(String because, String by, Instant at) {
        refuseIf(status != ProcedureStatus.PREPARATION, TREATMENT_SETTLED);
        end(ProcedureStatus.NOT_DONE, because, by, at);
    }

    /** It should never have been written here; kept with the reason. */
    public void voidBecause(String because, String by, Instant at) {
        refuseIf(status == ProcedureStatus.ENTERED_IN_ERROR, TREATMENT_SETTLED);
        end(ProcedureStatus.ENTERED_IN_ERROR, because, by, at);
    }

    private void end(ProcedureStatus as, String because, String by, Instant at) {
        if (SealedText.isBlank(because)) {
            throw Refusal.of(REASON_MISSING).on("because");
        }
        status = as;
        endedBecause = sealed(because, "ended_because_cipher");
        endedBy = by;
        endedAt = at;
    }

    private byte[] sealed(String text, String column) {
        return SealedText.seal(text, "treatment_procedure", getId(), column);
    }

    private String opened(byte[] sealed, String column) {
        return FieldCipher.open(sealed, "treatment_procedure", getId(), column);
    }

    @Override
    public Long patientId() {
        return patientId;
    }

    public Encounter getEncounter() {
        return encounter;
    }

    public String getServiceCode() {
        return serviceCode;
    }

    public String getDescription() {
        return description;
    }

    public ProcedureStatus getStatus() {
        return status;
    }

    public Instant getPlannedAt() {
        return plannedAt;
    }

    public Instant getPerformedAt() {
        return performedAt;
    }

    public Practitioner getPerformer() {
        return performer;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** Who wrote down that it was done; null while it was not. */
    public String getCompletedBy() {
        return completedBy;
    }

    public Instant getCompletedAt() {
        return completedAt;
    }

    /** What came of it, in the words of who did it; null where nothing was said. */
    public String getOutcome() {
        return opened(outcome, "outcome_cipher");
    }

    /** Why it was not done or should not stand here; null where it does. */
    public String getEndedBecause() {
        return opened(endedBecause, "ended_because_cipher");
    }

    public String getEndedBy() {
        return endedBy;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
