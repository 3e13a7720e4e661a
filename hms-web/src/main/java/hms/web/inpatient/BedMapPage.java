package hms.web.inpatient;

import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.entity.WardRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The beds of the hospital or of one ward, and who lies in them. */
@Named
@RequestScoped
public class BedMapPage {

    @Inject
    private BedMapDesk desk;

    private Long ward;
    private List<WardRow> choice = List.of();
    private List<WardMap> map = List.of();

    public void open() {
        choice = desk.wards();
        map = WardMap.of(desk.map(ward));
    }

    public Long getWard() {
        return ward;
    }

    public void setWard(Long ward) {
        this.ward = ward;
    }

    public List<WardRow> getChoice() {
        return choice;
    }

    public List<WardMap> getMap() {
        return map;
    }
}
