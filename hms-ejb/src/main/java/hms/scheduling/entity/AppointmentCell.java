package hms.scheduling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Five minutes of one place of a practitioner that an appointment takes. Written by plain SQL, in order of time. */
@Entity
@Table(name = "appointment_cell")
public class AppointmentCell {

    /** Lanes from here on lie beyond the places of a slot: overbooked by somebody who may. */
    public static final int FIRST_EXTRA_LANE = 100;

    @Id
    private Long id;

    @Column(name = "practitioner_id")
    private Long practitionerId;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int lane;

    @Column(name = "appointment_id")
    private Long appointmentId;

    @Column(name = "patient_id")
    private Long patientId;

    protected AppointmentCell() {}

    public Long getId() {
        return id;
    }

    public Long getPractitionerId() {
        return practitionerId;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public int getLane() {
        return lane;
    }

    public Long getAppointmentId() {
        return appointmentId;
    }

    public Long getPatientId() {
        return patientId;
    }
}
