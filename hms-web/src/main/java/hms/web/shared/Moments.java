package hms.web.shared;

import hms.platform.HospitalDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes a moment as pages show it: dd-MMM-yyyy HH:mm by the hospital's clocks, 24 hours, western digits. */
@Named
@RequestScoped
public class Moments {

    @Inject
    private HospitalDay day;

    @Inject
    private Me me;

    /** The moment in the language of the page; empty for none. */
    public String of(Instant moment) {
        if (moment == null) {
            return "";
        }
        LocalDateTime local = day.at(moment);
        return Dates.write(local.toLocalDate(), me.getLocale())
                + String.format(Locale.ROOT, " %02d:%02d", local.getHour(), local.getMinute());
    }

    /** A day with its name, for people who do not have the month in their head: Tuesday 24-Nov-2026. */
    public String day(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, me.getLocale()) + " "
                + Dates.write(date, me.getLocale());
    }

    /** HH:mm, 24 hours. */
    public String time(LocalDateTime local) {
        return String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
    }

    /** Day and time as the clocks on the wall show them. */
    public String wall(LocalDateTime local) {
        return day(local.toLocalDate()) + " " + time(local);
    }

    /** Only the time of day, HH:mm by the hospital's clocks. */
    public String clock(Instant moment) {
        return time(day.at(moment));
    }

    /** The time of day to the second, for what renews itself. */
    public String toTheSecond(Instant moment) {
        LocalDateTime local = day.at(moment);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", local.getHour(), local.getMinute(), local.getSecond());
    }

    /** The date in the language of the page. */
    public String date(LocalDate date) {
        return date == null ? "" : Dates.write(date, me.getLocale());
    }
}
