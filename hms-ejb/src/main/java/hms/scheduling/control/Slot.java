package hms.scheduling.control;

import hms.scheduling.entity.FreeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** A time of the weekly plan on a certain day, whether taken or not. */
record Slot(Instant start, LocalDateTime local, Boolean later, int minutes, int capacity, String place) {

    Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    FreeTime free() {
        return new FreeTime(start, local, later, minutes, capacity, place);
    }
}
