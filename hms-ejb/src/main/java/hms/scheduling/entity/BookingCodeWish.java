package hms.scheduling.entity;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody of this name and telephone asked for a one-time code; whether a booking fits is seen later. */
@Entity
@Table(name = "booking_code_wish")
public class BookingCodeWish extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "phone_index")
    private String phoneIndex;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected BookingCodeWish() {}

    public BookingCodeWish(String nameKey, String phoneIndex, Instant askedAt) {
        this.nameKey = nameKey;
        this.phoneIndex = phoneIndex;
        this.askedAt = askedAt;
    }

    public String getNameKey() {
        return nameKey;
    }

    public String getPhoneIndex() {
        return phoneIndex;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
