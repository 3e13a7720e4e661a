package hms.web.inpatient;

import hms.inpatient.boundary.RoomDesk;
import hms.inpatient.boundary.WardDesk;
import hms.inpatient.boundary.WardDesk.WardWish;
import hms.inpatient.entity.DoctorRow;
import hms.inpatient.entity.RoomRow;
import hms.inpatient.entity.WardRow;
import hms.organization.boundary.DepartmentDesk;
import hms.organization.entity.DepartmentRow;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One ward: opened, named, put in somebody's charge, staffed, closed. */
@Named
@ViewScoped
public class WardSetupPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/inpatient/wards?faces-redirect=true";

    @Inject
    private WardDesk desk;

    @Inject
    private RoomDesk roomDesk;

    @Inject
    private DepartmentDesk departmentDesk;

    private Long id;
    private WardRow row;
    private String code;
    private String name;
    private Long department;
    private Long doctor;
    private String username;
    private List<DepartmentRow> departments = List.of();
    private List<DoctorRow> doctors = List.of();
    private List<RoomRow> rooms = List.of();
    private List<String> staff = List.of();

    public void open() {
        departments = departmentDesk.tree(false);
        doctors = desk.doctors();
        if (id != null) {
            row = desk.ward(id);
            code = row.code();
            name = row.name();
            department = row.departmentId();
            doctor = row.doctorId();
            rooms = roomDesk.rooms(id);
            staff = desk.staff(id);
        }
    }

    public String save() {
        if (id == null) {
            id = desk.open(new WardWish(null, code, name, department, doctor));
        } else {
            desk.change(id, new WardWish(row.version(), code, name, department, doctor));
        }
        Said.done("inpatient", "ward.saved");
        return "/inpatient/ward-setup?faces-redirect=true&id=" + id;
    }

    public String close() {
        desk.close(id, row.version());
        Said.done("inpatient", "ward.closed");
        return LIST;
    }

    public String reopen() {
        desk.reopen(id, row.version());
        Said.done("inpatient", "ward.reopened");
        return LIST;
    }

    /** Somebody works here from now on. */
    public void addStaff() {
        desk.addStaff(id, username);
        username = null;
        open();
        Said.done("inpatient", "staff.added");
    }

    public void removeStaff(String leaving) {
        desk.removeStaff(id, leaving);
        open();
        Said.done("inpatient", "staff.removed");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public WardRow getRow() {
        return row;
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

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Long getDoctor() {
        return doctor;
    }

    public void setDoctor(Long doctor) {
        this.doctor = doctor;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }

    public List<DoctorRow> getDoctors() {
        return doctors;
    }

    public List<RoomRow> getRooms() {
        return rooms;
    }

    public List<String> getStaff() {
        return staff;
    }
}
