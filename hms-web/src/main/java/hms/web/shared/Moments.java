package hms.web.shared;

import hms.platform.HospitalDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
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
}
