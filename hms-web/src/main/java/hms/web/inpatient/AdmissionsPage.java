package hms.web.inpatient;

import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.entity.DoctorRow;
import hms.inpatient.entity.WardRow;
import hms.platform.Roles;
import hms.web.shared.Me;
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
    private AdmissionDesk admissions;

    @Inject
    private Me me;

    @Inject
    private AdmittedRows list;

    private List<WardRow> choice = List.of();
    private List<DoctorRow> doctors = List.of();

    public void open() {
        choice = desk.wards();
        if (me.may(Roles.RECEPTIONIST)) {
            doctors = admissions.doctors();
        }
    }

    /** The form was read; the table asks the desk anew as it is drawn. */
    public void search() {
        list.setRowIndex(-1);
    }

    public List<WardRow> getChoice() {
        return choice;
    }

    /** Doctors whose patients can be looked for, by who admits and hands over. */
    public List<DoctorRow> getDoctors() {
        return doctors;
    }

    public AdmittedRows getList() {
        return list;
    }
}
