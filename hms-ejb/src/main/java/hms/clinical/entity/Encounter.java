package hms.clinical.entity;

import static hms.clinical.entity.ClinicalRule.ALREADY_DISCHARGED;
import static hms.clinical.entity.ClinicalRule.ENCOUNTER_OVER;
import static hms.clinical.entity.ClinicalRule.ENDS_BEFORE_START;
import static hms.clinical.entity.ClinicalRule.NOT_DISCHARGED;
import static hms.clinical.entity.ClinicalRule.NOT_INPATIENT;
import static hms.platform.Refusal.refuseIf;

import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One contact of a patient with the hospital, from the door to the door. */
@Entity
@Table(name = "encounter")
public class Encounter extends BaseEntity implements AboutPatient {

    /** So long after its end people go on working on a contact: letters, results, what was forgotten to be written down. */
    public static final Duration AFTERWARDS = Duration.ofDays(30);

    private static final long serialVersionUID = 1L;
    private static final Short OPEN = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    @Enumerated(EnumType.STRING)
    @Column(name = "encounter_class")
    private EncounterClass encounterClass;

    @Enumerated(EnumType.STRING)
    private EncounterStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private Department department;

    @Column(name = "appointment_id")
    private Long appointmentId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "clinically_discharged_at")
    private Instant clinicallyDischargedAt;

    @Column(name = "clinically_discharged_by")
    private String clinicallyDischargedBy;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Column(name = "inpatient_open")
    private Short inpatientOpen;

    protected Encounter() {}

    /** A patient who came, to be seen by this practitioner. */
    public static Encounter begin(
            EncounterClass of, Patient patient, Practitioner attending, Department where, Instant at) {
        Encounter encounter = new Encounter();
        encounter.encounterClass = of;
        encounter.patient = patient;
        encounter.practitioner = attending;
        encounter.department = where;
        encounter.startedAt = at;
        encounter.status = EncounterStatus.IN_PROGRESS;
        encounter.inpatientOpen = of == EncounterClass.IMP ? OPEN : null;
        return encounter;
    }

    /** The appointment that brought the patient here. */
    public void becauseOf(long bookedAppointmentId) {
        appointmentId = bookedAppointmentId;
    }

    /** Another practitioner takes charge. */
    public void handOver(Practitioner attending) {
        refuseIf(isOver(), ENCOUNTER_OVER);
        practitioner = attending;
    }

    /** A doctor says that the patient may leave the bed, and where to. */
    public void dischargeClinically(Disposition to, Instant at, String by) {
        refuseIf(encounterClass != EncounterClass.IMP, NOT_INPATIENT);
        refuseIf(isOver(), ENCOUNTER_OVER);
        refuseIf(clinicallyDischargedAt != null, ALREADY_DISCHARGED);
        refuseIf(at.isBefore(startedAt), ENDS_BEFORE_START);
        disposition = to;
        clinicallyDischargedAt = at;
        clinicallyDischargedBy = by;
    }

    /** The patient stays after all. */
    public void withdrawDischarge() {
        refuseIf(isOver(), ENCOUNTER_OVER);
        refuseIf(clinicallyDischargedAt == null, NOT_DISCHARGED);
        disposition = null;
        clinicallyDischargedAt = null;
        clinicallyDischargedBy = null;
    }

    /** The patient has left. */
    public void finish(Instant at) {
        refuseIf(isOver(), ENCOUNTER_OVER);
        refuseIf(at.isBefore(startedAt), ENDS_BEFORE_START);
        status = EncounterStatus.FINISHED;
        endedAt = at;
        inpatientOpen = null;
    }

    /** The patient was not seen after all. */
    public void cancel(Instant at) {
        refuseIf(isOver(), ENCOUNTER_OVER);
        status = EncounterStatus.CANCELLED;
        endedAt = at;
        inpatientOpen = null;
    }

    /** The visit goes on: its end was said too early. A stay in a bed does not go on: a new one begins. */
    public void reopen() {
        refuseIf(encounterClass == EncounterClass.IMP, ENCOUNTER_OVER);
        status = EncounterStatus.IN_PROGRESS;
        endedAt = null;
    }

    /** Whether the patient was here at this moment; people write minutes down, so the first one counts whole. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(startedAt.truncatedTo(ChronoUnit.MINUTES))
                && (endedAt == null || !moment.isAfter(endedAt));
    }

    public boolean isOver() {
        return status.isOver();
    }

    public boolean isClinicallyDischarged() {
        return clinicallyDischargedAt != null;
    }

    @Override
    public Long patientId() {
        return patient.getId();
    }

    public Patient getPatient() {
        return patient;
    }

    public EncounterClass getEncounterClass() {
        return encounterClass;
    }

    public EncounterStatus getStatus() {
        return status;
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }

    public Department getDepartment() {
        return department;
    }

    public Long getAppointmentId() {
        return appointmentId;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public Instant getClinicallyDischargedAt() {
        return clinicallyDischargedAt;
    }

    public String getClinicallyDischargedBy() {
        return clinicallyDischargedBy;
    }

    public Disposition getDisposition() {
        return disposition;
    }
}
