package hms.scheduling.entity;

import hms.organization.entity.Practitioner;
import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days, or the same hours of some days, on which a practitioner sees nobody. Why is a private matter. */
@Entity
@Table(name = "practitioner_leave")
public class Leave extends BaseEntity {

    private static final long serialVersionUID = 1L;
    private static final int DAY = (int) Duration.ofDays(1).toMinutes();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "to_minute")
    private int toMinute = DAY;

    @Column(name = "reason_cipher")
    private byte[] reasonCipher;

    protected Leave() {}

    /** Whole days, both included. */
    public static Leave of(Practitioner practitioner, LocalDate firstDay, LocalDate lastDay, String reason) {
        if (lastDay.isBefore(firstDay)) {
            throw Refusal.of(SchedulingRule.DATES_REVERSED).on("lastDay");
        }
        Leave leave = new Leave();
        leave.practitioner = practitioner;
        leave.firstDay = firstDay;
        leave.lastDay = lastDay;
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        leave.reasonCipher = FieldCipher.seal(why, "practitioner_leave", leave.getId(), "reason_cipher");
        return leave;
    }

    /** Only these hours of each of the days; null for from the beginning, or to the end of the day. */
    public Leave between(LocalTime from, LocalTime to) {
        fromMinute = from == null ? 0 : VisitTime.minuteOf(from);
        toMinute = to == null || to.equals(LocalTime.MIDNIGHT) ? DAY : VisitTime.minuteOf(to);
        if (fromMinute >= toMinute) {
            throw Refusal.of(SchedulingRule.HOURS_REVERSED).on("to");
        }
        return this;
    }

    /** Whether any of these minutes of the day fall into it. */
    public boolean covers(LocalDate day, int from, int to) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && from < toMinute && to > fromMinute;
    }

    public String reason() {
        return FieldCipher.open(reasonCipher, "practitioner_leave", getId(), "reason_cipher");
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public int getFromMinute() {
        return fromMinute;
    }

    public int getToMinute() {
        return toMinute;
    }
}
