package hms.scheduling;

import java.time.Instant;

/** The patient has come to the appointment and waits to be seen. */
public record PatientCheckedIn(
        long appointmentId, long patientId, long practitionerId, long departmentId, Instant at) {}
