package hms.audit.entity;

import java.io.Serializable;

/**
 * One thing wrong with the trail, and where.
 *
 * @param eventId the row, or null where only its place is known
 * @param seal the seal it was or is in, or null for a row not sealed yet
 * @param place its place in the seal, or null where the whole seal is meant
 * @param rows how many rows are concerned
 */
public record Finding(Tamper tamper, Long eventId, Long seal, Integer place, long rows) implements Serializable {

    static Finding of(Tamper tamper, SealedEvent place) {
        return new Finding(tamper, place.getEventId(), place.getSealNumber(), place.getPlace(), 1);
    }
}
