package hms.scheduling;

import java.time.Instant;

/** The patient was seen: the appointment has served its purpose. */
public record AppointmentFulfilled(long appointmentId, Instant at) {}
