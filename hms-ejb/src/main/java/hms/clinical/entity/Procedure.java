package hms.clinical.entity;

import static hms.clinical.entity.ClinicalRule.IN_THE_FUTURE;
import static hms.clinical.entity.ClinicalRule.TREATMENT_SETTLED;
import static hms.platform.Refusal.refuseIf;

import hms.organization.entity.Practitioner;
import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
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

    @Column(name = "outcome_cipher")
    private byte[] outcome;

    @Column(name = "ended_because_cipher")
    private byte[] endedBecause;

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

    /** It was done then, by this practitioner, with this outcome in words; null for none. */
    public void complete(Instant performed, Practitioner by, String told, Instant now) {
        refuseIf(status != ProcedureStatus.PREPARATION, TREATMENT_SETTLED);
        refuseIf(performed.isAfter(now), IN_THE_FUTURE);
        status = ProcedureStatus.COMPLETED;
        performedAt = performed;
        performer = by;
        outcome = sealed(told, "outcome_cipher");
    }

    /** It will not be done, and why. */
    public void cancel(String because) {
        refuseIf(status != ProcedureStatus.PREPARATION, TREATMENT_SETTLED);
        status = ProcedureStatus.NOT_DONE;
        endedBecause = sealed(because, "ended_because_cipher");
    }

    /** It should never have been written here; kept with the reason. */
    public void voidBecause(String because) {
        refuseIf(status == ProcedureStatus.ENTERED_IN_ERROR, TREATMENT_SETTLED);
        status = ProcedureStatus.ENTERED_IN_ERROR;
        endedBecause = sealed(because, "ended_because_cipher");
    }

    private byte[] sealed(String text, String column) {
        return text == null || text.isBlank()
                ? null
                : FieldCipher.seal(text.strip(), "treatment_procedure", getId(), column);
    }

    private String opened(byte[] sealed, String column) {
        return sealed == null ? null : FieldCipher.open(sealed, "treatment_procedure", getId(), column);
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

    /** What came of it, in the words of who did it; null where nothing was said. */
    public String getOutcome() {
        return opened(outcome, "outcome_cipher");
    }

    /** Why it was not done or should not stand here; null where it does. */
    public String getEndedBecause() {
        return opened(endedBecause, "ended_because_cipher");
    }
}
