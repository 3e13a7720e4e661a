package hms.web.scheduling;

import hms.scheduling.boundary.AvailabilityDesk.AddLeave;
import java.io.Serializable;
import java.time.LocalDate;

/** Leave as it is typed. */
public class LeaveInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String from;
    private String to;
    private String reason;

    AddLeave wish(Long practitionerId) {
        return new AddLeave(
                practitionerId,
                firstDay,
                lastDay == null ? firstDay : lastDay,
                AppointmentWords.read(from),
                AppointmentWords.read(to),
                reason);
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
