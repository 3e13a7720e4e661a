package hms.platform.control;

import java.io.Serializable;
import java.time.Instant;

/** A data key: since when, begun by whom (null for the first), and how many values carry it. */
public record DataKey(int id, Instant createdAt, String begunBy, Instant finishedAt, long values)
        implements Serializable {

    DataKey carriedBy(long carriers) {
        return new DataKey(id, createdAt, begunBy, finishedAt, carriers);
    }
}
