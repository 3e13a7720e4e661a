package hms.scheduling.entity;

import hms.platform.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** Why, when and by whom an appointment came to nothing. */
@Embeddable
public class Ending implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "ended_because_cipher")
    private byte[] becauseCipher;

    @Column(name = "ended_by")
    private String by;

    @Column(name = "ended_at")
    private Instant at;

    protected Ending() {}

    Ending(String because, String by, Instant at, long appointmentId) {
        String reason = because == null || because.isBlank() ? null : because.strip();
        this.becauseCipher = FieldCipher.seal(reason, "appointment", appointmentId, "ended_because_cipher");
        this.by = by;
        this.at = at;
    }

    String because(long appointmentId) {
        return FieldCipher.open(becauseCipher, "appointment", appointmentId, "ended_because_cipher");
    }

    /** The sign-in name of whoever ended it; null for the guest. */
    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
