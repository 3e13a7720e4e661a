package hms.inpatient.entity;

import hms.patients.entity.Gender;
import java.io.Serializable;

/** One room of a ward. */
public record RoomRow(Long id, Long version, String name, RoomKind kind, Gender reservedFor, Boolean active)
        implements Serializable {

    /** The projection, up to its conditions; {@code r} is the room. */
    public static final String SELECT =
            "SELECT NEW hms.inpatient.entity.RoomRow(r.id, r.version, r.name, r.kind, r.reservedFor, r.active) FROM Room r";
}
