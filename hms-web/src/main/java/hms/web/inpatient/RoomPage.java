package hms.web.inpatient;

import hms.inpatient.boundary.RoomDesk;
import hms.inpatient.boundary.RoomDesk.RoomWish;
import hms.inpatient.boundary.WardDesk;
import hms.inpatient.entity.RoomKind;
import hms.inpatient.entity.RoomRow;
import hms.inpatient.entity.WardRow;
import hms.patients.entity.Gender;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.web.patients.RightPatient;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A room of a ward and its beds. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomDesk desk;

    @Inject
    private WardDesk wards;

    @Inject
    private BedsOfRoom beds;

    private Long wardId;
    private Long id;
    private WardRow ward;
    private RoomRow room;
    private String name;
    private RoomKind kind = RoomKind.GENERAL;
    private Gender reservedFor;

    public void open() {
        ward = wards.ward(RightPatient.asked(wardId));
        if (id != null) {
            room = desk.rooms(wardId).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
            name = room.name();
            kind = room.kind();
            reservedFor = room.reservedFor();
            beds.show(wardId, id);
        }
    }

    public String save() {
        if (id == null) {
            id = desk.addRoom(wardId, new RoomWish(null, name, kind, reservedFor));
        } else {
            desk.changeRoom(id, new RoomWish(room.version(), name, kind, reservedFor));
        }
        Said.done("inpatient", "room.saved");
        return self();
    }

    /** Takes the room and its beds out of service. */
    public String retire() {
        desk.retireRoom(id, room.version());
        Said.done("inpatient", "room.retired");
        return self();
    }

    public String revive() {
        desk.reviveRoom(id, room.version());
        Said.done("inpatient", "room.revived");
        return self();
    }

    private String self() {
        return "/inpatient/room?faces-redirect=true&ward=" + wardId + "&id=" + id;
    }

    public RoomKind[] getKinds() {
        return RoomKind.values();
    }

    /** Whom a room can be kept for. */
    public List<Gender> getSexes() {
        return List.of(Gender.FEMALE, Gender.MALE);
    }

    public Long getWardId() {
        return wardId;
    }

    public void setWardId(Long wardId) {
        this.wardId = wardId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public WardRow getWard() {
        return ward;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RoomKind getKind() {
        return kind;
    }

    public void setKind(RoomKind kind) {
        this.kind = kind;
    }

    public Gender getReservedFor() {
        return reservedFor;
    }

    public void setReservedFor(Gender reservedFor) {
        this.reservedFor = reservedFor;
    }

    public RoomRow getRoom() {
        return room;
    }

    public BedsOfRoom getBeds() {
        return beds;
    }
}
