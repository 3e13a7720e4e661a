package hms.web.inpatient;

import hms.inpatient.entity.BedSpot;
import hms.patients.entity.Gender;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** A bed chosen on the map: the radio buttons of the map are of the page's own making and carry the name "bed". */
public class BedChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 19;

    private transient List<BedSpot> spots;
    private Long bed;
    private String despite;
    private boolean asked;

    /** The beds as they are now. */
    void show(List<BedSpot> now) {
        spots = now;
    }

    /** Takes what was chosen in the browser; nothing that is no number. */
    void take() {
        Map<String, String> sent = Faces.getRequestParameterMap();
        bed = Optional.ofNullable(sent.get("bed"))
                .filter(text -> text.matches("\\d{1," + LONGEST + "}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    /** Asks why, where the room of the chosen bed is kept for the other sex. */
    void mind(Gender gender) {
        asked = spot().map(BedSpot::bed)
                .map(each -> each.reservedFor() != null && each.reservedFor() != gender)
                .orElse(false);
    }

    private Optional<BedSpot> spot() {
        return spots == null || bed == null
                ? Optional.empty()
                : spots.stream().filter(each -> each.bed().id().equals(bed)).findFirst();
    }

    /** The map to choose from. */
    public List<WardMap> getMap() {
        return spots == null ? List.of() : WardMap.of(spots);
    }

    public Long getBed() {
        return bed;
    }

    public void setBed(Long bed) {
        this.bed = bed;
    }

    public String getDespite() {
        return despite;
    }

    public void setDespite(String despite) {
        this.despite = despite;
    }

    public boolean isAsked() {
        return asked;
    }
}
