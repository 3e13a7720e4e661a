package hms.inpatient.entity;

import static hms.platform.Refusal.refuseIf;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A bed of a room, with one place or, for mother and child or twins, more. Who lies in it, only stays know. */
@Entity
@Table(name = "bed")
public class Bed extends BaseEntity {

    /** Nobody shares a bed with more than three others. */
    public static final int MOST_PLACES = 4;

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    private String label;

    private int places;

    @Enumerated(EnumType.STRING)
    private Housekeeping housekeeping = Housekeeping.READY;

    @Column(name = "housekeeping_since")
    private Instant housekeepingSince;

    private boolean active = true;

    protected Bed() {}

    /** A new bed, ready. */
    public static Bed in(Room room, String label, int places, Instant at) {
        Bed bed = new Bed();
        bed.room = room;
        bed.label = label.strip();
        bed.places = places;
        bed.housekeepingSince = at;
        return bed;
    }

    /** Other label, other number of places; not fewer than are taken. */
    public void change(String newLabel, int newPlaces, int taken) {
        refuseIf(newPlaces < taken, InpatientRule.BED_IN_USE);
        label = newLabel.strip();
        places = newPlaces;
    }

    /** Out of use for this reason, or ready again; while somebody lies in it, it stays as it is. */
    public void keep(Housekeeping as, Instant at, int taken) {
        refuseIf(!isInService(), InpatientRule.BED_RETIRED);
        refuseIf(taken > 0, InpatientRule.BED_IN_USE);
        refuseIf(as == Housekeeping.READY && housekeeping == Housekeeping.READY, InpatientRule.BED_READY);
        housekeeping = as;
        housekeepingSince = at;
    }

    /** Takes it out of service while it is empty: kept for the stays in it, given to nobody. What it is fit for stays as it is. */
    public void retire(int taken) {
        refuseIf(!active, InpatientRule.BED_RETIRED);
        refuseIf(taken > 0, InpatientRule.BED_IN_USE);
        active = false;
    }

    /** Back in service, in a room that is; if it waited to be cleaned, it waits still. */
    public void revive() {
        refuseIf(active, InpatientRule.BED_IN_SERVICE);
        refuseIf(!room.isActive(), InpatientRule.ROOM_RETIRED);
        active = true;
    }

    /** The last one left it: to be cleaned. A bed that was put out of use stays so. */
    public void left(Instant at) {
        if (housekeeping == Housekeeping.READY) {
            housekeeping = Housekeeping.HOUSEKEEPING;
            housekeepingSince = at;
        }
    }

    /** Whether patients can lie in it at all: a room out of service takes its beds with it. */
    public boolean isInService() {
        return active && room.isActive();
    }

    public Room getRoom() {
        return room;
    }

    public String getLabel() {
        return label;
    }

    public int getPlaces() {
        return places;
    }

    public Housekeeping getHousekeeping() {
        return housekeeping;
    }

    public Instant getHousekeepingSince() {
        return housekeepingSince;
    }

    public boolean isActive() {
        return active;
    }
}
