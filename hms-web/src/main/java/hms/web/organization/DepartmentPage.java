package hms.web.organization;

import hms.organization.boundary.DepartmentDesk;
import hms.organization.boundary.DepartmentDesk.DepartmentWish;
import hms.organization.entity.DepartmentRow;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One department: opened, named, moved, closed. */
@Named
@ViewScoped
public class DepartmentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/organization/departments?faces-redirect=true";
    private static final String INDENT = "\u2003";

    @Inject
    private DepartmentDesk desk;

    private Long id;
    private DepartmentRow department;
    private String code;
    private String name;
    private Long parent;
    private List<DepartmentRow> parents = List.of();

    public void open() {
        parents = desk.tree(false);
        if (id != null) {
            department = desk.department(id);
            code = department.code();
            name = department.name();
            parent = department.parentId();
        }
    }

    public String save() {
        if (id == null) {
            desk.open(new DepartmentWish(null, code, name, parent));
        } else {
            desk.change(id, new DepartmentWish(department.version(), code, name, parent));
        }
        Said.done("organization", "department.saved");
        return LIST;
    }

    public String close() {
        desk.close(id, department.version());
        Said.done("organization", "department.closed");
        return LIST;
    }

    public String reopen() {
        desk.reopen(id, department.version());
        Said.done("organization", "department.reopened");
        return LIST;
    }

    /** How deep it lies is seen in the list to choose from. */
    public String indented(DepartmentRow row) {
        return INDENT.repeat(row.depth()) + row.name();
    }

    /** Where it may lie: open departments, itself left out. */
    public List<DepartmentRow> getParents() {
        return parents.stream().filter(row -> !row.id().equals(id)).toList();
    }

    public DepartmentRow getDepartment() {
        return department;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }
}
