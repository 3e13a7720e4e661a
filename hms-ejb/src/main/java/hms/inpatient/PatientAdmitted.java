package hms.inpatient;

import java.time.Instant;

/** A patient lies in this hospital from now on. */
public record PatientAdmitted(long admissionId, long encounterId, long patientId, Instant at) {}
