package hms.scheduling.entity;

import static hms.platform.Refusal.refuseIf;

import hms.organization.entity.Practitioner;
import hms.platform.BaseEntity;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** Hours of one weekday in which a practitioner sees patients, cut into slots of so many places each. */
@Entity
@Table(name = "availability")
public class Availability extends BaseEntity {

    /** Every time that is booked begins and ends on a multiple of so many minutes. */
    public static final int GRID = 5;

    private static final long serialVersionUID = 1L;
    private static final int HOUR = 60;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "to_minute")
    private int toMinute;

    @Column(name = "slot_minutes")
    private int slotMinutes;

    private int capacity;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String place;

    protected Availability() {}

    /** Hours of this weekday; on which days and in which slots is said next. */
    public static Availability on(Practitioner practitioner, DayOfWeek weekday, LocalTime from, LocalTime to) {
        Availability hours = new Availability();
        hours.practitioner = practitioner;
        hours.weekday = weekday;
        hours.fromMinute = VisitTime.minuteOf(from);
        int end = VisitTime.minuteOf(to);
        hours.toMinute = end == 0 ? (int) Duration.ofDays(1).toMinutes() : end;
        if (hours.fromMinute >= hours.toMinute) {
            throw Refusal.of(SchedulingRule.HOURS_REVERSED).on("to");
        }
        refuseIf(hours.fromMinute % GRID != 0 || hours.toMinute % GRID != 0, SchedulingRule.NOT_ON_GRID);
        return hours;
    }

    /** Slots of so many minutes, each for so many patients at once, at this place. */
    public Availability cut(int minutes, int places, String where) {
        refuseIf(minutes % GRID != 0, SchedulingRule.NOT_ON_GRID);
        if (minutes > toMinute - fromMinute) {
            throw Refusal.of(SchedulingRule.HOURS_REVERSED).on("slotMinutes");
        }
        slotMinutes = minutes;
        capacity = places;
        place = where.strip();
        return this;
    }

    /** From this day to that one, or with null for as long as nothing else is said. */
    public Availability valid(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Refusal.of(SchedulingRule.DATES_REVERSED).on("validTo");
        }
        validFrom = from;
        validTo = to;
        return this;
    }

    /** Whether it is for this day. */
    public boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether both claim the same hours of some day. */
    public boolean overlaps(Availability other) {
        return weekday == other.weekday
                && fromMinute < other.toMinute
                && other.fromMinute < toMinute
                && (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public int getFromMinute() {
        return fromMinute;
    }

    public int getToMinute() {
        return toMinute;
    }

    public LocalTime getFrom() {
        return LocalTime.of(fromMinute / HOUR, fromMinute % HOUR);
    }

    public int getSlotMinutes() {
        return slotMinutes;
    }

    public int getCapacity() {
        return capacity;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getPlace() {
        return place;
    }
}
