package hms.scheduling.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A time that can be booked now. {@code later} is null but where the clocks show it twice: then it says whether this is
 * the later of the two.
 */
public record FreeTime(
        Instant startsAt, LocalDateTime start, Boolean later, Integer minutes, Integer capacity, String place)
        implements Serializable {}
