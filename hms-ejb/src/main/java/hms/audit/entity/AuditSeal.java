package hms.audit.entity;

import hms.platform.Mac;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One sealing: which rows were there, in order, chained to the sealing before. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private Long number;

    @Column(name = "previous_root")
    private byte[] previousRoot;

    private byte[] root;

    @Column(name = "event_count")
    private int eventCount;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected AuditSeal() {}

    /** The root that the first seal is chained to. */
    public static byte[] nothingBefore() {
        return new byte[32];
    }

    /** The seal over these places, after that root. */
    public static AuditSeal over(long number, byte[] previousRoot, List<SealedEvent> places, Instant now) {
        AuditSeal seal = new AuditSeal();
        seal.number = number;
        seal.previousRoot = previousRoot.clone();
        seal.eventCount = places.size();
        seal.sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        RootSum sum = seal.rootSum();
        places.forEach(place -> sum.add(place.getMac()));
        seal.root = sum.root();
        return seal;
    }

    /** Begins to compute the root that this seal must have: feed it the signatures of its places, in order. */
    public RootSum rootSum() {
        return new RootSum(new CanonicalForm("root")
                .add(number)
                .add(previousRoot)
                .add((long) eventCount)
                .add(sealedAt));
    }

    /** Whether the seal is chained to this root. */
    public boolean follows(byte[] rootBefore) {
        return MessageDigest.isEqual(previousRoot, rootBefore);
    }

    public Long getNumber() {
        return number;
    }

    public byte[] getRoot() {
        return root.clone();
    }

    public int getEventCount() {
        return eventCount;
    }

    public Instant getSealedAt() {
        return sealedAt;
    }

    /** The root of one seal, being computed. */
    public static final class RootSum {

        private final CanonicalForm form;

        private RootSum(CanonicalForm form) {
            this.form = form;
        }

        /** The next place's signature. */
        public void add(byte[] mac) {
            form.add(mac);
        }

        /** The root over all that was added. */
        public byte[] root() {
            return Mac.of(AuditEvent.MAC_PURPOSE, form.bytes());
        }
    }
}
