package hms.web.clinical;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where doctors begin: whom they treat now. */
@Named
@ViewScoped
public class MyPatientsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyPatientRows rows;

    /** Shows what the filter lets through. */
    public void filter() {
        rows.setRowCount(0);
    }

    public MyPatientRows getRows() {
        return rows;
    }
}
