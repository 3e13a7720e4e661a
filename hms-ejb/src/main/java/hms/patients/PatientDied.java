package hms.patients;

/** A patient is known to have died; told once, with the name of whoever wrote it down. */
public record PatientDied(long patientId, String by) {}
