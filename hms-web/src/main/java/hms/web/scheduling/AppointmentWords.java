package hms.web.scheduling;

import hms.platform.HospitalDay;
import hms.scheduling.entity.AppointmentRow;
import hms.scheduling.entity.AppointmentStatus;
import hms.web.shared.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** How pages speak of appointments. */
@Named
@RequestScoped
public class AppointmentWords {

    private static final int HOUR = 60;
    private static final int DAY = (int) Duration.ofDays(1).toMinutes();

    @Inject
    private HospitalDay day;

    @Inject
    private Moments moments;

    /** Colour and shape of the chip of a state. */
    public String chip(AppointmentStatus status) {
        return switch (status) {
            case BOOKED -> "info";
            case ARRIVED -> "warn";
            case CHECKED_IN -> "here";
            case FULFILLED -> "ok";
            case CANCELLED, ENTERED_IN_ERROR -> "off";
            case NOSHOW -> "danger";
            default -> "neutral";
        };
    }

    /** From when to when by the clocks on the wall. */
    public String hours(AppointmentRow row) {
        return moments.clock(row.startsAt()) + "\u2013" + moments.clock(row.endsAt());
    }

    /** A minute of the day as the clock shows it; 24:00 for its end. */
    public String minute(int minute) {
        return minute == DAY ? "24:00" : String.format(Locale.ROOT, "%02d:%02d", minute / HOUR, minute % HOUR);
    }

    /** A time typed as 9:30, 0930 or 9; null for nothing. */
    public static LocalTime read(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = typed.strip().replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 4) {
            return null;
        }
        int number = Integer.parseInt(digits);
        int hour = digits.length() > 2 ? number / 100 : number;
        int minute = digits.length() > 2 ? number % 100 : 0;
        return hour == 24 && minute == 0
                ? LocalTime.MIDNIGHT
                : hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    /** The day it is of. */
    public LocalDate day(AppointmentRow row) {
        return day.at(row.startsAt()).toLocalDate();
    }

    /** Whether it is of today. */
    public boolean today(AppointmentRow row) {
        return day(row).equals(day.today());
    }

    /** Whether the patient can be checked in with one click, which confirms what nobody has agreed to yet. */
    public boolean arrives(AppointmentRow row) {
        return row.patientId() != null && row.status().isAwaited() && today(row);
    }

    /** Whether nobody came to what was agreed although the time is over. */
    public boolean missed(AppointmentRow row) {
        return row.status() == AppointmentStatus.BOOKED && row.endsAt().isBefore(day.now());
    }
}
