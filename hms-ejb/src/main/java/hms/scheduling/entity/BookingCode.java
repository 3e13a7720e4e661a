package hms.scheduling.entity;

import hms.platform.BaseEntity;
import hms.platform.BlindIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Six digits that show one booking for a quarter of an hour; only their keyed hash is kept. */
@Entity
@Table(name = "booking_code")
public class BookingCode extends BaseEntity {

    public static final Duration LIFE = Duration.ofMinutes(15);

    private static final long serialVersionUID = 1L;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "appointment_id")
    private Long appointmentId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected BookingCode() {}

    public BookingCode(long appointmentId, String code, Instant now) {
        this.appointmentId = appointmentId;
        this.codeHash = hash(code);
        this.expiresAt = now.plus(LIFE);
    }

    /** A new code. */
    public static String fresh() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    }

    /** What a typed code is found by. */
    public static String hash(String code) {
        return BlindIndex.of("scheduling.code", code == null ? "" : code.replaceAll("\\s", ""));
    }

    public Long getAppointmentId() {
        return appointmentId;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
