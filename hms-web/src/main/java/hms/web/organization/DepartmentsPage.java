package hms.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The tree of departments. */
@Named
@ViewScoped
public class DepartmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartmentRows list;

    /** The form was read; the table asks the desk anew as it is drawn. */
    public void search() {
        list.setRowIndex(-1);
    }

    public DepartmentRows getList() {
        return list;
    }
}
