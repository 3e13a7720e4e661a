package hms.scheduling;

/** The appointment will not take place, and its time is free again; not told of one that was moved. */
public record AppointmentCancelled(long appointmentId) {}
