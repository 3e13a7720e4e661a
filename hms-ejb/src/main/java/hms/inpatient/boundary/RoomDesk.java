package hms.inpatient.boundary;

import hms.inpatient.control.BedAllocator;
import hms.inpatient.control.Wards;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.Room;
import hms.inpatient.entity.RoomKind;
import hms.inpatient.entity.RoomRow;
import hms.patients.entity.Gender;
import hms.platform.Act;
import hms.platform.HospitalDay;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** Where an administrator furnishes a ward with rooms and beds, and takes them out of service. */
@Stateless
@UseCase
@DenyAll
public class RoomDesk {

    @Inject
    Wards wards;

    @Inject
    BedAllocator allocator;

    @Inject
    HospitalDay day;

    /** A new room, or a change of one that was read in this version. */
    public record RoomWish(
            Long version, @NotBlank @Size(max = 60) String name, @NotNull RoomKind kind, Gender reservedFor)
            implements Serializable {}

    /** A new bed, or a change of one that was read in this version. */
    public record BedWish(
            Long version, @NotBlank @Size(max = 20) String label, @NotNull @Min(1) @Max(Bed.MOST_PLACES) Integer places)
            implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<RoomRow> rooms(long wardId) {
        return wards.rooms(wardId);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<BedRow> beds(long wardId) {
        return wards.beds(wardId);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long addRoom(long wardId, @Valid @NotNull RoomWish wish) {
        return wards.add(Room.of(wards.ward(wardId), wish.name(), wish.kind(), wish.reservedFor()));
    }

    /** What the room is from now on; stays keep the price they began with. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void changeRoom(long roomId, @Valid @NotNull RoomWish wish) {
        wards.room(roomId, wish.version()).change(wish.name(), wish.kind(), wish.reservedFor());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long addBed(long roomId, @Valid @NotNull BedWish wish) {
        return wards.add(Bed.in(wards.roomInService(roomId), wish.label(), wish.places(), day.now()));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void changeBed(long bedId, @Valid @NotNull BedWish wish) {
        Bed bed = allocator.lock(bedId).get(bedId);
        Wards.refuseStale(bed, wish.version());
        bed.change(wish.label(), wish.places(), highest(allocator.taken(bed)));
    }

    /** Takes an empty bed out of service: it stays in the records and is given to nobody. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void retireBed(long bedId, long version) {
        Bed bed = allocator.lock(bedId).get(bedId);
        Wards.refuseStale(bed, version);
        bed.retire(allocator.taken(bed).size());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void reviveBed(long bedId, long version) {
        Bed bed = allocator.lock(bedId).get(bedId);
        Wards.refuseStale(bed, version);
        bed.revive();
    }

    /** Takes a room in which nobody lies out of service, and its beds with it. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void retireRoom(long roomId, long version) {
        allocator.lock(wards.bedIdsOfRoom(roomId));
        wards.room(roomId, version).retire(wards.bedsTaken(roomId));
    }

    /** Brings the room back with its beds, but for those that were retired one by one. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void reviveRoom(long roomId, long version) {
        wards.room(roomId, version).revive();
    }

    /** Places are numbered: a bed keeps as many as its last taken one. */
    private static int highest(List<Integer> taken) {
        return taken.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
