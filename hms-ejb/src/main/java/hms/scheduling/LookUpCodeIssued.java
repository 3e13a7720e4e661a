package hms.scheduling;

/** Somebody who knows name and telephone of a booking wants to see it: this code shows it for a quarter of an hour. */
public record LookUpCodeIssued(long appointmentId, String code) {}
