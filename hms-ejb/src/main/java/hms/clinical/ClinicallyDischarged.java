package hms.clinical;

import java.time.Instant;

/** A doctor has said that the patient may leave. */
public record ClinicallyDischarged(long encounterId, long patientId, Instant at) {}
