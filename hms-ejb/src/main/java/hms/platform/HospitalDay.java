package hms.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What day and time it is at the hospital, in the zone that the hospital's data names; the server's if nobody knows. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class HospitalDay {

    private Clock clock;
    private Instance<HospitalZone> zones;

    /** For the container's proxy only. */
    protected HospitalDay() {}

    @Inject
    public HospitalDay(Clock clock, Instance<HospitalZone> zones) {
        this.clock = clock;
        this.zones = zones;
    }

    public LocalDate today() {
        return at(now()).toLocalDate();
    }

    public Instant now() {
        return clock.instant();
    }

    /** When the day began. */
    public Instant began() {
        return began(today());
    }

    /** When this day of the hospital's calendar begins, today's or another. */
    public Instant began(LocalDate date) {
        return date.atStartOfDay(zone()).toInstant();
    }

    /** What the hospital's clocks show at this moment. */
    public LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }

    /** The moment at which the hospital's clocks show this; of an hour that a change of clocks skips, the one after it. */
    public Instant moment(LocalDateTime shown) {
        return shown.atZone(zone()).toInstant();
    }

    /** Where the hospital's clocks stand. */
    public ZoneId zone() {
        return zones.isResolvable() ? zones.get().zone() : ZoneId.systemDefault();
    }
}
