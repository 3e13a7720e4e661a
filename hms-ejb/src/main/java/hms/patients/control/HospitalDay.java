package hms.patients.control;

import hms.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is at the hospital: in the zone {@code HMS_ZONE}, else the server's. */
@ApplicationScoped
public class HospitalDay {

    private Clock clock;

    /** For the container's proxy only. */
    protected HospitalDay() {}

    @Inject
    public HospitalDay(Clock clock) {
        this.clock = clock.withZone(Settings.text("HMS_ZONE").map(ZoneId::of).orElseGet(ZoneId::systemDefault));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** When the day began. */
    public Instant began() {
        return today().atStartOfDay(clock.getZone()).toInstant();
    }
}
