package hms.web.patients;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where front desk, doctors and nurses begin: search, whom I had open, who is new today. */
@Named
@ViewScoped
public class PatientsHomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenedRows opened;

    @Inject
    private TodayRows today;

    public OpenedRows getOpened() {
        return opened;
    }

    public TodayRows getToday() {
        return today;
    }
}
