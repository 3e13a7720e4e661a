package hms.inpatient;

import java.time.Instant;

/** A patient lies in a bed of a room of this kind (a code of {@link hms.inpatient.entity.RoomKind}). */
public record BedStayBegan(long stayId, long encounterId, long patientId, String roomKind, Instant at) {}
