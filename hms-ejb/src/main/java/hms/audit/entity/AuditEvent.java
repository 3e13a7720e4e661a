package hms.audit.entity;

import hms.platform.Act;
import hms.platform.Ids;
import hms.platform.Mac;
import hms.platform.RequestFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One row of the trail: written once, never changed, and signed over all it says. */
@Entity
@Table(name = "audit_event")
public class AuditEvent implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The purpose under which rows, seals and roots are signed. */
    public static final String MAC_PURPOSE = "audit";

    /** So many characters of a reason are kept in one row. */
    public static final int REASON = 200;

    @Id
    private Long id;

    @Column(name = "happened_at")
    private Instant at;

    private String username;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Column(name = "use_case")
    private String useCase;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "patient_id")
    private Long patientId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Column(name = "remote_address")
    private String remoteAddress;

    @Column(name = "request_id")
    private String requestId;

    private byte[] mac;

    protected AuditEvent() {}

    /** The signed row of a fact that happened now, on this request. */
    public static AuditEvent of(AuditFact fact, Instant now, RequestFacts request) {
        AuditEvent event = new AuditEvent();
        event.id = Ids.next();
        event.at = now.truncatedTo(ChronoUnit.MICROS);
        event.username = cut(fact.username(), 100);
        event.act = fact.act();
        event.useCase = cut(fact.useCase(), 100);
        event.recordId = fact.recordId();
        event.patientId = fact.patientId();
        event.outcome = fact.outcome();
        event.reason = cut(fact.reason(), REASON);
        event.remoteAddress = cut(request.remoteAddress(), 64);
        event.requestId = cut(request.requestId(), 40);
        event.mac = event.computeMac();
        return event;
    }

    /** Whether the row still says what was signed. */
    public boolean isAuthentic() {
        return mac != null && MessageDigest.isEqual(mac, computeMac());
    }

    private byte[] computeMac() {
        return Mac.of(
                MAC_PURPOSE,
                new CanonicalForm("event")
                        .add(id)
                        .add(at)
                        .add(username)
                        .add(act)
                        .add(useCase)
                        .add(recordId)
                        .add(patientId)
                        .add(outcome)
                        .add(reason)
                        .add(remoteAddress)
                        .add(requestId)
                        .bytes());
    }

    /** Cuts to a number of characters without splitting a surrogate pair; trailing space would not survive a CHAR. */
    private static String cut(String text, int length) {
        if (text == null) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() <= length) {
            return stripped;
        }
        int end = Character.isHighSurrogate(stripped.charAt(length - 1)) ? length - 1 : length;
        return stripped.substring(0, end).strip();
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getUsername() {
        return username;
    }

    public Act getAct() {
        return act;
    }

    public String getUseCase() {
        return useCase;
    }

    public Long getRecordId() {
        return recordId;
    }

    public Long getPatientId() {
        return patientId;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public String getRemoteAddress() {
        return remoteAddress;
    }

    public String getRequestId() {
        return requestId;
    }

    public byte[] getMac() {
        return mac.clone();
    }
}
