package hms.scheduling.entity;

import static hms.platform.Refusal.refuseIf;
import static hms.scheduling.entity.SchedulingRule.TIME_COMES_TWICE;
import static hms.scheduling.entity.SchedulingRule.TIME_DOES_NOT_EXIST;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** From when to when, as moments and as the clocks on the wall were agreed to show it. */
@Embeddable
public class VisitTime implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MINUTES = 60;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "local_day")
    private LocalDate localDay;

    @Column(name = "local_minute")
    private int localMinute;

    private String zone;

    protected VisitTime() {}

    /**
     * So long from what the clocks of the zone show. Where they go forward over that time it is refused; where they go
     * back over it, {@code later} says which of the two is meant, and null is refused.
     */
    public static VisitTime at(LocalDateTime local, Boolean later, int minutes, ZoneId zone) {
        return of(moment(local, later, zone), minutes, zone);
    }

    /** So long from this moment. */
    public static VisitTime of(Instant start, int minutes, ZoneId zone) {
        VisitTime time = new VisitTime();
        LocalDateTime local = LocalDateTime.ofInstant(start, zone);
        time.startsAt = start;
        time.endsAt = start.plus(Duration.ofMinutes(minutes));
        time.localDay = local.toLocalDate();
        time.localMinute = minuteOf(local.toLocalTime());
        time.zone = zone.getId();
        return time;
    }

    /** The moment at which the clocks show this; see {@link #at}. */
    public static Instant moment(LocalDateTime local, Boolean later, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        refuseIf(offsets.isEmpty(), TIME_DOES_NOT_EXIST);
        refuseIf(offsets.size() > 1 && later == null, TIME_COMES_TWICE);
        boolean second = offsets.size() > 1 && later;
        return local.toInstant(offsets.get(second ? 1 : 0));
    }

    /** Minutes since midnight. */
    public static int minuteOf(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    /** Whether any of it lies between these moments. */
    public boolean meets(Instant from, Instant to) {
        return startsAt.isBefore(to) && endsAt.isAfter(from);
    }

    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /** What the clocks show when it begins. */
    public LocalDateTime localStart() {
        return localDay.atStartOfDay().plusMinutes(localMinute);
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public LocalDate getLocalDay() {
        return localDay;
    }

    public String getZone() {
        return zone;
    }
}
