package hms.scheduling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often somebody tried or booked within the hour, by the keyed hash of an address, a reference or a person. */
@Entity
@Table(name = "guest_counter")
public class GuestCounter {

    /** So many tries within the hour no hospital lets pass. */
    public static final int MOST_TRIES = 5;

    public static final Duration WINDOW = Duration.ofHours(1);

    @Id
    @Column(name = "key_index")
    private String keyIndex;

    private int tries;

    @Column(name = "began_at")
    private Instant beganAt;

    protected GuestCounter() {}

    /** Counts a try as failed until {@link #giveBack}; false where there were so many within the hour. */
    public boolean reserve(Instant now, int most) {
        if (!now.isBefore(beganAt.plus(WINDOW))) {
            tries = 0;
            beganAt = now;
        }
        boolean allowed = tries < most;
        tries = allowed ? tries + 1 : tries;
        return allowed;
    }

    /** The try was no failure. */
    public void giveBack() {
        tries = Math.max(0, tries - 1);
    }
}
