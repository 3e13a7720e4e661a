package hms.inpatient.entity;

import hms.patients.entity.Gender;
import java.io.Serializable;
import java.time.Instant;

/** One bed and where it stands, whoever lies in it. */
public record BedRow(
        Long id,
        Long version,
        String label,
        Integer places,
        Housekeeping housekeeping,
        Instant housekeepingSince,
        Long roomId,
        String room,
        RoomKind kind,
        Gender reservedFor,
        Long wardId,
        String ward)
        implements Serializable {

    /** The projection, up to its conditions. {@code b} is the bed, {@code r} the room, {@code w} the ward. */
    public static final String SELECT = "SELECT NEW hms.inpatient.entity.BedRow(b.id, b.version, b.label, b.places,"
            + " b.housekeeping, b.housekeepingSince, r.id, r.name, r.kind, r.reservedFor, w.id, w.name)"
            + " FROM Bed b JOIN b.room r JOIN r.ward w";
}
