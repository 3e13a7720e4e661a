package hms.web.scheduling;

import hms.scheduling.boundary.AvailabilityDesk.AddHours;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Hours of a weekday as they are typed. */
public class HoursInput implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SLOT = 20;

    private DayOfWeek weekday = DayOfWeek.MONDAY;
    private String from;
    private String to;
    private int slotMinutes = USUAL_SLOT;
    private int capacity = 1;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String place;

    AddHours wish(Long practitionerId) {
        return new AddHours(
                practitionerId,
                weekday,
                AppointmentWords.read(from),
                AppointmentWords.read(to),
                slotMinutes,
                capacity,
                validFrom,
                validTo,
                place);
    }

    /** The same for the next weekday, since weeks are entered day by day. */
    HoursInput next() {
        HoursInput next = new HoursInput();
        next.weekday = weekday.plus(1);
        next.from = from;
        next.to = to;
        next.slotMinutes = slotMinutes;
        next.capacity = capacity;
        next.validFrom = validFrom;
        next.validTo = validTo;
        next.place = place;
        return next;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public int getSlotMinutes() {
        return slotMinutes;
    }

    public void setSlotMinutes(int slotMinutes) {
        this.slotMinutes = slotMinutes;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
