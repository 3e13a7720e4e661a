package hms.identity.entity;

import static hms.platform.Refusal.refuseIf;

import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** Somebody of the staff asks for an account. It opens nothing: there is no account until an administrator grants one. */
@Entity
@Table(name = "account_request")
public class AccountRequest extends BaseEntity {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "account_request";

    @Column(name = "display_name")
    private String displayName;

    private String username;

    private String job;

    @Column(name = "email_cipher")
    private byte[] emailCipher;

    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.PENDING;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "refusal_reason")
    private String refusalReason;

    private String language = Locale.ENGLISH.getLanguage();

    protected AccountRequest() {}

    public AccountRequest(String displayName, String username, String job, String email, Instant now) {
        this.displayName = displayName.strip();
        this.username = UserAccount.wellFormed(username);
        this.job = job.strip();
        this.emailCipher = FieldCipher.seal(email.strip(), TABLE, getId(), "email_cipher");
        this.askedAt = now;
    }

    /** The language that the answer is written in. */
    public void speak(Locale wanted) {
        language = wanted.getLanguage();
    }

    public void grant(String by, Instant now) {
        decide(RequestStatus.GRANTED, by, now);
    }

    public void refuse(String reason, String by, Instant now) {
        String said = reason == null ? "" : reason.strip();
        refuseIf(said.isEmpty(), IdentityRule.REASON_NEEDED);
        decide(RequestStatus.REFUSED, by, now);
        refusalReason = said;
    }

    private void decide(RequestStatus decision, String by, Instant now) {
        refuseIf(status != RequestStatus.PENDING, IdentityRule.REQUEST_DECIDED);
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getUsername() {
        return username;
    }

    public String getJob() {
        return job;
    }

    public String getEmail() {
        return FieldCipher.open(emailCipher, TABLE, getId(), "email_cipher");
    }

    public RequestStatus getStatus() {
        return status;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Locale getLanguage() {
        return Locale.forLanguageTag(language);
    }

    public String getRefusalReason() {
        return refusalReason;
    }
}
