package hms.web.inpatient;

import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.entity.WardRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who lies here, on which ward, and who may leave. */
@Named
@ViewScoped
public class AdmissionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BedMapDesk desk;

    @Inject
    private AdmittedRows list;

    private List<WardRow> choice = List.of();

    public void open() {
        choice = desk.wards();
    }

    /** The form was read; the table asks the desk anew as it is drawn. */
    public void search() {
        list.setRowIndex(-1);
    }

    public List<WardRow> getChoice() {
        return choice;
    }

    public AdmittedRows getList() {
        return list;
    }
}
