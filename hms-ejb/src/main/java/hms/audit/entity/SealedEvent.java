package hms.audit.entity;

import hms.platform.Mac;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.security.MessageDigest;

/** The place of one row in one seal, signed together with the row's own signature. */
@Entity
@Table(name = "audit_sealed_event")
public class SealedEvent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "seal_number")
    private long sealNumber;

    private int place;

    private byte[] mac;

    protected SealedEvent() {}

    /** This row stands at this place of that seal. */
    public static SealedEvent of(long eventId, byte[] eventMac, long sealNumber, int place) {
        SealedEvent sealed = new SealedEvent();
        sealed.eventId = eventId;
        sealed.sealNumber = sealNumber;
        sealed.place = place;
        sealed.mac = sealed.computeMac(eventMac);
        return sealed;
    }

    /** Whether the row of this signature was sealed at this very place. */
    public boolean holds(byte[] eventMac) {
        return MessageDigest.isEqual(mac, computeMac(eventMac));
    }

    private byte[] computeMac(byte[] eventMac) {
        return Mac.of(
                AuditEvent.MAC_PURPOSE,
                new CanonicalForm("place")
                        .add(eventId)
                        .add(eventMac)
                        .add(sealNumber)
                        .add((long) place)
                        .bytes());
    }

    public Long getEventId() {
        return eventId;
    }

    public long getSealNumber() {
        return sealNumber;
    }

    public int getPlace() {
        return place;
    }

    public byte[] getMac() {
        return mac.clone();
    }
}
