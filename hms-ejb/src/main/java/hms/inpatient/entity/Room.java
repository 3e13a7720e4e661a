package hms.inpatient.entity;

import static hms.platform.Refusal.refuseIf;

import hms.patients.entity.Gender;
import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** A room of a ward: what a day in it costs, and whom it is kept for. */
@Entity
@Table(name = "room")
public class Room extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ward_id")
    private Ward ward;

    private String name;

    @Enumerated(EnumType.STRING)
    private RoomKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "reserved_for")
    private Gender reservedFor;

    private boolean active = true;

    protected Room() {}

    /** A new room; kept for one sex, or with null for anybody. */
    public static Room of(Ward ward, String name, RoomKind kind, Gender reservedFor) {
        Room room = new Room();
        room.ward = ward;
        room.change(name, kind, reservedFor);
        return room;
    }

    public void change(String newName, RoomKind newKind, Gender newReservedFor) {
        name = newName.strip();
        kind = newKind;
        reservedFor = newReservedFor;
    }

    /** Takes it out of service with all its beds, while nobody lies in the ones of these labels. */
    public void retire(List<String> bedsTaken) {
        refuseIf(!active, InpatientRule.ROOM_RETIRED);
        refuseIf(!bedsTaken.isEmpty(), InpatientRule.ROOM_IN_USE, String.join(", ", bedsTaken));
        active = false;
    }

    /** Back in service, with its beds but those that were retired one by one. */
    public void revive() {
        refuseIf(active, InpatientRule.ROOM_IN_SERVICE);
        active = true;
    }

    /** Whether somebody of this sex belongs elsewhere; of whom the sex is not known, nobody says so. */
    public boolean isReservedAgainst(Gender gender) {
        return reservedFor != null && reservedFor != gender && (gender == Gender.FEMALE || gender == Gender.MALE);
    }

    public Ward getWard() {
        return ward;
    }

    public String getName() {
        return name;
    }

    public RoomKind getKind() {
        return kind;
    }

    public Gender getReservedFor() {
        return reservedFor;
    }

    public boolean isActive() {
        return active;
    }
}
