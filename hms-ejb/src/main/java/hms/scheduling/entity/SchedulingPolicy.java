package hms.scheduling.entity;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;

/** How this hospital books, of which there is one. */
@Entity
@Table(name = "scheduling_policy")
public class SchedulingPolicy extends BaseEntity {

    /** The id of its one row, made by the migration. */
    public static final long THE_ONE = 1;

    private static final long serialVersionUID = 1L;

    @Column(name = "reminder_lead_minutes")
    private int reminderLeadMinutes;

    @Column(name = "no_show_grace_minutes")
    private int noShowGraceMinutes;

    @Column(name = "minimum_notice_minutes")
    private int minimumNoticeMinutes;

    @Column(name = "horizon_days")
    private int horizonDays;

    @Column(name = "most_open_per_phone")
    private int mostOpenPerPhone;

    @Column(name = "most_hourly_per_address")
    private int mostHourlyPerAddress;

    @Column(name = "most_tries_hourly")
    private int mostTriesHourly;

    protected SchedulingPolicy() {}

    /** How long before the appointment the reminder leaves, and how long after it nobody has come. */
    public void remind(int leadMinutes, int graceMinutes) {
        reminderLeadMinutes = leadMinutes;
        noShowGraceMinutes = graceMinutes;
    }

    /** When guests may book: how long ahead at least, how many days ahead at most. */
    public void admitGuests(int noticeMinutes, int days) {
        minimumNoticeMinutes = noticeMinutes;
        horizonDays = days;
    }

    /** How often guests may book: how many open bookings of one telephone, how many an hour from one address. */
    public void limitGuests(int openPerPhone, int hourlyPerAddress) {
        mostOpenPerPhone = openPerPhone;
        mostHourlyPerAddress = hourlyPerAddress;
    }

    /** How often an hour guests may try to find a booking, from one address and for one reference; SECURITY S12 says 5. */
    public void limitTries(int hourly) {
        mostTriesHourly = hourly;
    }

    public Duration reminderLead() {
        return Duration.ofMinutes(reminderLeadMinutes);
    }

    public Duration noShowGrace() {
        return Duration.ofMinutes(noShowGraceMinutes);
    }

    public Duration minimumNotice() {
        return Duration.ofMinutes(minimumNoticeMinutes);
    }

    public int getReminderLeadMinutes() {
        return reminderLeadMinutes;
    }

    public int getNoShowGraceMinutes() {
        return noShowGraceMinutes;
    }

    public int getMinimumNoticeMinutes() {
        return minimumNoticeMinutes;
    }

    public int getHorizonDays() {
        return horizonDays;
    }

    public int getMostOpenPerPhone() {
        return mostOpenPerPhone;
    }

    public int getMostHourlyPerAddress() {
        return mostHourlyPerAddress;
    }

    public int getMostTriesHourly() {
        return mostTriesHourly;
    }
}
