package hms.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;

/** Writes a moment as pages show it: dd-MMM-yyyy HH:mm, 24 hours, western digits. */
@Named
@RequestScoped
public class Moments {

    @Inject
    private Clock clock;

    @Inject
    private Me me;

    /** The moment in the language of the page; empty for none. */
    public String of(Instant moment) {
        if (moment == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(moment, clock.getZone());
        return Dates.write(local.toLocalDate(), me.getLocale())
                + String.format(Locale.ROOT, " %02d:%02d", local.getHour(), local.getMinute());
    }
}
