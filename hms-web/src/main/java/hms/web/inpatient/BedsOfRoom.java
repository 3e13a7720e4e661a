package hms.web.inpatient;

import hms.inpatient.boundary.RoomDesk;
import hms.inpatient.boundary.RoomDesk.BedWish;
import hms.inpatient.entity.BedRow;
import hms.web.shared.Said;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The beds of a room, in service or not, and the form of one of them. */
@Dependent
public class BedsOfRoom implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomDesk desk;

    private Long ward;
    private Long room;
    private List<BedRow> rows = List.of();
    private BedRow bed;
    private String label;
    private Integer places = 1;

    /** The beds of this room of the ward as they are now, and an empty form. */
    void show(long wardId, long roomId) {
        ward = wardId;
        room = roomId;
        rows = desk.beds(ward).stream()
                .filter(each -> each.roomId().equals(room))
                .toList();
        bed = null;
        label = null;
        places = 1;
    }

    /** Puts a bed of the list into the form. */
    public void edit(BedRow row) {
        bed = row;
        label = row.label();
        places = row.places();
    }

    public void save() {
        if (bed == null) {
            desk.addBed(room, new BedWish(null, label, places));
        } else {
            desk.changeBed(bed.id(), new BedWish(bed.version(), label, places));
        }
        done("bed.saved");
    }

    public void retire(BedRow row) {
        desk.retireBed(row.id(), row.version());
        done("bed.retired", row.label());
    }

    public void revive(BedRow row) {
        desk.reviveBed(row.id(), row.version());
        done("bed.revived", row.label());
    }

    private void done(String key, Object... facts) {
        show(ward, room);
        Said.done("inpatient", key, facts);
    }

    public List<BedRow> getRows() {
        return rows;
    }

    public BedRow getBed() {
        return bed;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
