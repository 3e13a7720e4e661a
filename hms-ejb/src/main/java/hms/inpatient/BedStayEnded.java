package hms.inpatient;

import java.time.Instant;

/** A patient has left the bed. */
public record BedStayEnded(long stayId, long encounterId, long patientId, Instant at) {}
