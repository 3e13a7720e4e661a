package hms.web.inpatient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The wards of the hospital. */
@Named
@ViewScoped
public class WardsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WardRows list;

    /** The form was read; the table asks the desk anew as it is drawn. */
    public void search() {
        list.setRowIndex(-1);
    }

    public WardRows getList() {
        return list;
    }
}
