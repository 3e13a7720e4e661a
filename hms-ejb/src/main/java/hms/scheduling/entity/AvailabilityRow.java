package hms.scheduling.entity;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Hours of a weekday as an administrator sees them; minutes count from midnight. */
public record AvailabilityRow(
        Long id,
        Long version,
        DayOfWeek weekday,
        Integer fromMinute,
        Integer toMinute,
        Integer slotMinutes,
        Integer capacity,
        LocalDate validFrom,
        LocalDate validTo,
        String place)
        implements Serializable {}
