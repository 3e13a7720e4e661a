package hms.scheduling.control;

import java.time.Instant;

/** From when to when a lane of a practitioner is taken. */
record Taken(long practitionerId, int lane, Instant from, Instant to) {

    boolean meets(Slot slot) {
        return from.isBefore(slot.end()) && to.isAfter(slot.start());
    }
}
