package hms.web.scheduling;

import hms.platform.HospitalDay;
import hms.platform.Slice;
import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.DayWish;
import hms.scheduling.entity.AppointmentRow;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The appointments of a day, of all or of a department or doctor. */
@Dependent
public class DayRows extends LazyRows<AppointmentRow> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 100;

    @Inject
    private AppointmentDesk desk;

    @Inject
    private HospitalDay today;

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    private LocalDate day;
    private Long departmentId;
    private Long practitionerId;
    private String typed;

    @PostConstruct
    void begin() {
        day = today.today();
    }

    @Override
    protected Slice<AppointmentRow> page(int first, int size, Optional<Order> order) {
        if (typed != null) {
            return first > 0 ? Slice.of(List.of(), size) : Slice.of(desk.find(typed), MOST_FOUND);
        }
        return desk.day(new DayWish(day, departmentId, practitionerId, first, size));
    }

    @Override
    public List<AppointmentRow> exported() {
        return desk.export(new DayWish(day, departmentId, practitionerId, 0, 1));
    }

    @Override
    public List<ListColumn<AppointmentRow>> columns() {
        return List.of(
                new ListColumn<>(words.of("scheduling", "time"), row -> moments.of(row.startsAt())),
                new ListColumn<>(words.of("scheduling", "who"), AppointmentRow::fullName),
                new ListColumn<>(words.of("scheduling", "mrn"), AppointmentRow::mrn),
                new ListColumn<>(words.of("scheduling", "doctor"), AppointmentRow::doctor),
                new ListColumn<>(words.of("scheduling", "department"), AppointmentRow::department),
                new ListColumn<>(
                        words.of("scheduling", "status"), row -> words.of("scheduling", "status." + row.status())));
    }

    @Override
    public String exportName() {
        return "appointments";
    }

    @Override
    public String getRowKey(AppointmentRow row) {
        return row.appointmentId().toString();
    }

    public LocalDate getDay() {
        return day;
    }

    /** The day to show; today where nothing was typed. */
    public void setDay(LocalDate day) {
        this.day = day == null ? today.today() : day;
    }

    public String getTyped() {
        return typed;
    }

    /** Whom or what somebody speaks of, instead of a day. */
    public void setTyped(String typed) {
        this.typed = typed == null || typed.isBlank() ? null : typed.strip();
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
}
