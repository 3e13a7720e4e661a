package hms.scheduling;

/** A time is taken, by the front desk or by a guest whose booking a doctor will confirm. */
public record AppointmentBooked(long appointmentId) {}
