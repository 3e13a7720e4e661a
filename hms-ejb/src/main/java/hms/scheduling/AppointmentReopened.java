package hms.scheduling;

import hms.scheduling.entity.AppointmentStatus;
import java.time.Instant;

/** A step was taken back: the appointment is again what it was before. */
public record AppointmentReopened(long appointmentId, AppointmentStatus from, AppointmentStatus to, Instant at) {}
