package hms.scheduling;

/** The appointment is near enough to remind of it; told once. */
public record ReminderDue(long appointmentId) {}
