package hms.scheduling;

/** The appointment takes place at another time, under another id; the reference is new, the status link leads on. */
public record AppointmentMoved(long appointmentId, long fromAppointmentId) {}
