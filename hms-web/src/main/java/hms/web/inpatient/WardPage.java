package hms.web.inpatient;

import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.boundary.BedMapDesk.WardPatient;
import hms.inpatient.boundary.CleaningDesk;
import hms.inpatient.boundary.CleaningDesk.KeepBed;
import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.BedSpot;
import hms.inpatient.entity.Housekeeping;
import hms.inpatient.entity.WardRow;
import hms.platform.Roles;
import hms.web.shared.Me;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** A ward as its nurses see it: its patients, and the beds that wait. */
@Named
@ViewScoped
public class WardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BedMapDesk desk;

    @Inject
    private CleaningDesk cleaning;

    @Inject
    private WardPatientRows file;

    @Inject
    private LeftRows left;

    @Inject
    private Me me;

    private Long ward;
    private List<WardRow> choice = List.of();
    private transient List<WardPatient> patients;
    private transient List<BedRow> waiting;
    private transient List<BedSpot> empty;
    private Long bed;
    private Housekeeping reason;

    /** The ward asked for; without one the first of one's own, else the first of all. */
    public void open() {
        choice = desk.wards();
        if (ward == null) {
            setWard(desk.mine().stream()
                    .findFirst()
                    .or(() -> choice.stream().findFirst())
                    .map(WardRow::id)
                    .orElse(null));
        }
    }

    /** The beds of the ward as they are now; read once per request, and not kept with the session: they name patients. */
    private void read() {
        boolean keepsBeds = ward != null && me.may(Roles.NURSE);
        waiting = keepsBeds
                ? cleaning.waiting().stream()
                        .filter(each -> each.wardId().equals(ward))
                        .toList()
                : List.of();
        empty = keepsBeds
                ? desk.map(ward).stream()
                        .filter(spot ->
                                spot.patients().isEmpty() && spot.state().takesPatients())
                        .toList()
                : List.of();
    }

    /** Sets a bed free again. */
    public void free(BedRow row) {
        cleaning.keep(new KeepBed(row.id(), row.version(), Housekeeping.READY));
        read();
        Said.done("inpatient", "bed.freed", row.room(), row.label());
    }

    /** Puts an empty bed out of use. */
    public void hold() {
        for (BedSpot spot : getEmptyBeds()) {
            if (spot.bed().id().equals(bed)) {
                cleaning.keep(new KeepBed(bed, spot.bed().version(), reason));
            }
        }
        read();
        Said.done("inpatient", "bed.held");
    }

    /** What can keep a bed from taking patients. */
    public List<Housekeeping> getReasons() {
        return Arrays.stream(Housekeeping.values())
                .filter(each -> each != Housekeeping.READY)
                .toList();
    }

    public Long getWard() {
        return ward;
    }

    public void setWard(Long ward) {
        this.ward = ward;
        file.setWard(ward);
        left.setWard(ward);
    }

    public List<WardRow> getChoice() {
        return choice;
    }

    /** Read once per request, and not kept with the session: it tells why they came. */
    public List<WardPatient> getPatients() {
        if (patients == null) {
            patients = ward == null ? List.of() : desk.patients(ward);
        }
        return patients;
    }

    /** The same as a file. */
    public WardPatientRows getFile() {
        return file;
    }

    public LeftRows getLeft() {
        return left;
    }

    public List<BedRow> getWaiting() {
        if (waiting == null) {
            read();
        }
        return waiting;
    }

    public List<BedSpot> getEmptyBeds() {
        if (empty == null) {
            read();
        }
        return empty;
    }

    public Long getBed() {
        return bed;
    }

    public void setBed(Long bed) {
        this.bed = bed;
    }

    public Housekeeping getReason() {
        return reason;
    }

    public void setReason(Housekeeping reason) {
        this.reason = reason;
    }
}
