package hms.scheduling;

/** The doctor has agreed to see whoever booked. */
public record AppointmentConfirmed(long appointmentId) {}
