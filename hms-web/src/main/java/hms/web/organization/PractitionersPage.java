package hms.web.organization;

import hms.organization.boundary.DepartmentDesk;
import hms.organization.entity.DepartmentRow;
import hms.organization.entity.PractitionerKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who treats here. */
@Named
@ViewScoped
public class PractitionersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PractitionerRows list;

    @Inject
    private DepartmentDesk departmentDesk;

    private List<DepartmentRow> departments = List.of();

    public void open() {
        departments = departmentDesk.tree(true);
    }

    /** The form was read; the table asks the desk anew as it is drawn. */
    public void search() {
        list.setRowIndex(-1);
    }

    public List<PractitionerKind> getKinds() {
        return List.of(PractitionerKind.values());
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }

    public PractitionerRows getList() {
        return list;
    }
}
