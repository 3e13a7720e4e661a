package hms.web.inpatient;

import hms.inpatient.entity.BedSpot;
import hms.inpatient.entity.RoomKind;
import hms.patients.entity.Gender;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ward of the map: its rooms with their beds. */
public record WardMap(Long id, String name, List<RoomMap> rooms) implements Serializable {

    /** A room of the map. */
    public record RoomMap(Long id, String name, RoomKind kind, Gender reservedFor, List<BedSpot> beds)
            implements Serializable {}

    /** The beds in the order of the map, put into their rooms and wards. */
    static List<WardMap> of(List<BedSpot> spots) {
        Map<Long, WardMap> wards = new LinkedHashMap<>();
        Map<Long, RoomMap> rooms = new LinkedHashMap<>();
        for (BedSpot spot : spots) {
            WardMap ward = wards.computeIfAbsent(
                    spot.bed().wardId(), id -> new WardMap(id, spot.bed().ward(), new ArrayList<>()));
            RoomMap room = rooms.computeIfAbsent(spot.bed().roomId(), id -> {
                RoomMap made = new RoomMap(
                        id, spot.bed().room(), spot.bed().kind(), spot.bed().reservedFor(), new ArrayList<>());
                ward.rooms().add(made);
                return made;
            });
            room.beds().add(spot);
        }
        return List.copyOf(wards.values());
    }

    /** How many patients can be put on the ward now. */
    public int free() {
        return rooms.stream()
                .flatMap(room -> room.beds().stream())
                .mapToInt(BedSpot::free)
                .sum();
    }

    /** How many patients lie on the ward. */
    public int patients() {
        return rooms.stream()
                .flatMap(room -> room.beds().stream())
                .mapToInt(spot -> spot.patients().size())
                .sum();
    }
}
