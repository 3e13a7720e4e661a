package hms.web.scheduling;

import hms.scheduling.boundary.AppointmentDesk.DeskChoices;
import hms.scheduling.entity.Choice;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the front desk narrows the free times to, and what it notes beside the booking. */
public class FreeInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private Long departmentId;
    private Long practitionerId;
    private String time;
    private String comment;
    private DeskChoices choices = new DeskChoices(List.of(), List.of());

    void choices(DeskChoices there) {
        choices = there;
    }

    public List<Choice> getDepartments() {
        return choices.departments();
    }

    public List<Choice> getDoctors() {
        return choices.doctors();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from == null ? this.from : from;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public Long getPractitionerId() {
        return practitionerId;
    }

    public void setPractitionerId(Long practitionerId) {
        this.practitionerId = practitionerId;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
