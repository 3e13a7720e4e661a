package hms.inpatient.entity;

import static hms.platform.Refusal.refuseIf;

import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A patient in one place of one bed, from when until when (half open: one stay ends where the next begins). */
@Entity
@Table(name = "bed_stay")
public class BedStay extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;
    private static final Short OPEN = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "admission_id")
    private Admission admission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bed_id")
    private Bed bed;

    private int place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "open_stay")
    private Short open = OPEN;

    protected BedStay() {}

    /** The patient of this admission lies in this place from now on. */
    public static BedStay begin(Admission admission, Bed bed, int place, Instant at, String by) {
        BedStay stay = new BedStay();
        stay.admission = admission;
        stay.patient = admission.getPatient();
        stay.bed = bed;
        stay.place = place;
        stay.startedAt = at;
        stay.startedBy = by;
        return stay;
    }

    /** The patient left the bed. */
    public void end(Instant at, String by) {
        refuseIf(open == null, InpatientRule.NOT_ADMITTED);
        endedAt = at;
        endedBy = by;
        open = null;
    }

    public boolean isOpen() {
        return open != null;
    }

    @Override
    public Long patientId() {
        return patient.getId();
    }

    public Admission getAdmission() {
        return admission;
    }

    public Bed getBed() {
        return bed;
    }

    public int getPlace() {
        return place;
    }

    public Patient getPatient() {
        return patient;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public String getStartedBy() {
        return startedBy;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getEndedBy() {
        return endedBy;
    }
}
