package hms.inpatient;

import java.time.Instant;

/** The patient has left the hospital; the stay is over. */
public record PatientDischarged(long admissionId, long encounterId, long patientId, Instant at) {}
