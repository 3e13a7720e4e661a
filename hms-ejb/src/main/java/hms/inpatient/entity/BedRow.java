package hms.inpatient.entity;

import hms.patients.entity.Gender;
import java.io.Serializable;
import java.time.Instant;

/**
 * One bed and where it stands, whoever lies in it.
 *
 * @param active whether the bed itself is in service
 * @param roomActive whether its room is
 */
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
        String ward,
        Boolean active,
        Boolean roomActive)
        implements Serializable {

    /** The projection, up to its conditions. {@code b} is the bed, {@code r} the room, {@code w} the ward. */
    public static final String SELECT = "SELECT NEW hms.inpatient.entity.BedRow(b.id, b.version, b.label, b.places,"
            + " b.housekeeping, b.housekeepingSince, r.id, r.name, r.kind, r.reservedFor, w.id, w.name, b.active, r.active)"
            + " FROM Bed b JOIN b.room r JOIN r.ward w";

    /** The condition of beds that patients can lie in: of an open ward, and in service as their rooms are. */
    public static final String IN_SERVICE = "w.active = TRUE AND r.active = TRUE AND b.active = TRUE";

    /** Whether patients can lie in it at all. */
    public boolean inService() {
        return active && roomActive;
    }
}
