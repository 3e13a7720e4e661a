package hms.inpatient.entity;

import static hms.platform.Refusal.refuseIf;

import hms.clinical.entity.Encounter;
import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The stay of a patient in this hospital, from the first bed to the last. */
@Entity
@Table(name = "admission")
public class Admission extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "encounter_id")
    private Encounter encounter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    @Column(name = "reason_cipher")
    private byte[] reason;

    @Column(name = "admitted_at")
    private Instant admittedAt;

    @Column(name = "admitted_by")
    private String admittedBy;

    @Column(name = "discharged_at")
    private Instant dischargedAt;

    @Column(name = "discharged_by")
    private String dischargedBy;

    protected Admission() {}

    /** The patient of this contact stays; why, in words, or null where nothing was said. */
    public static Admission of(Encounter encounter, String reason, Instant at, String by) {
        Admission admission = new Admission();
        admission.encounter = encounter;
        admission.patient = encounter.getPatient();
        admission.admittedAt = at;
        admission.admittedBy = by;
        if (reason != null && !reason.isBlank()) {
            admission.reason = FieldCipher.seal(reason.strip(), "admission", admission.getId(), "reason_cipher");
        }
        return admission;
    }

    /** The patient has left. */
    public void discharge(Instant at, String by) {
        refuseIf(dischargedAt != null, InpatientRule.NOT_ADMITTED);
        dischargedAt = at;
        dischargedBy = by;
    }

    @Override
    public Long patientId() {
        return patient.getId();
    }

    public Encounter getEncounter() {
        return encounter;
    }

    public Patient getPatient() {
        return patient;
    }

    /** Why the patient came, in the words of who admitted; null where nothing was said. */
    public String getReason() {
        return FieldCipher.open(reason, "admission", getId(), "reason_cipher");
    }

    public Instant getAdmittedAt() {
        return admittedAt;
    }

    public String getAdmittedBy() {
        return admittedBy;
    }

    public Instant getDischargedAt() {
        return dischargedAt;
    }

    public String getDischargedBy() {
        return dischargedBy;
    }
}
