package hms.web.scheduling;

import hms.platform.HospitalDay;
import hms.scheduling.boundary.AvailabilityDesk;
import hms.scheduling.boundary.AvailabilityDesk.EndHours;
import hms.scheduling.boundary.AvailabilityDesk.Plan;
import hms.scheduling.entity.AvailabilityRow;
import hms.scheduling.entity.Choice;
import hms.scheduling.entity.LeaveRow;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;

/** When a doctor sees patients, and when the doctor is away. */
@Named
@ViewScoped
public class AvailabilityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AvailabilityDesk desk;

    @Inject
    private HospitalDay today;

    private Long id;
    private List<Choice> practitioners = List.of();
    private Plan plan;
    private HoursInput hours = new HoursInput();
    private LeaveInput leave = new LeaveInput();

    public void open() {
        practitioners = desk.practitioners();
        hours.setValidFrom(today.today());
        show();
    }

    /** The plan of whoever is chosen. */
    public void show() {
        plan = id == null ? null : desk.plan(id);
    }

    public void addHours() {
        desk.addHours(hours.wish(id));
        hours = hours.next();
        show();
        Said.done("scheduling", "hours.added");
    }

    /** From today on they hold no more; hours that never began are removed. */
    public void endHours(AvailabilityRow row) {
        long outside = desk.endHours(
                new EndHours(row.id(), row.version(), today.today().minusDays(1)));
        show();
        Said.done("scheduling", "hours.ended", outside);
    }

    public void addLeave() {
        long within = desk.addLeave(leave.wish(id));
        leave = new LeaveInput();
        show();
        Said.done("scheduling", "leave.added", within);
    }

    public void removeLeave(LeaveRow row) {
        desk.removeLeave(row.id(), row.version());
        show();
        Said.done("scheduling", "leave.removed");
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<Choice> getPractitioners() {
        return practitioners;
    }

    public Plan getPlan() {
        return plan;
    }

    public HoursInput getHours() {
        return hours;
    }

    public LeaveInput getLeave() {
        return leave;
    }
}
