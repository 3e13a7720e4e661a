package hms.scheduling.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody a patient may choose, with the next free times; {@code photoId} is null for no picture, and the last day for
 * guests, {@code bookableUntil}, is told of one doctor only.
 */
public record BookableDoctor(
        Long practitionerId,
        String name,
        String qualifications,
        List<String> languages,
        Long photoId,
        Long departmentId,
        String department,
        List<String> specialties,
        List<FreeTime> next,
        LocalDate bookableUntil)
        implements Serializable {

    public BookableDoctor {
        languages = List.copyOf(languages);
        specialties = List.copyOf(specialties);
        next = List.copyOf(next);
    }

    /** The same, who can be booked up to this day. */
    public BookableDoctor until(LocalDate last) {
        return new BookableDoctor(
                practitionerId,
                name,
                qualifications,
                languages,
                photoId,
                departmentId,
                department,
                specialties,
                next,
                last);
    }
}
