package hms.scheduling;

import hms.scheduling.entity.AppointmentStatus;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * An appointment as the person who comes is told of it: nothing of their health in it.
 *
 * <p>{@code email} and {@code linkToken} are null where there is none; the language is one that HMS speaks.
 */
public record BookedVisit(
        Long appointmentId,
        String reference,
        String linkToken,
        AppointmentStatus status,
        String name,
        String email,
        String language,
        Instant startsAt,
        LocalDateTime start,
        String zone,
        int minutes,
        String doctor,
        String department,
        String place) {

    @Override
    public String toString() {
        return "BookedVisit[" + reference + "]";
    }
}
