package hms.identity.entity;

import static hms.platform.Refusal.refuseIf;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Lets whoever holds the token set the password of one account, once, for a day. Only the token's hash is kept. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink extends BaseEntity {

    public static final Duration LIFE = Duration.ofHours(24);

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id")
    private UserAccount user;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeLink() {}

    public OneTimeLink(UserAccount user, String tokenHash, Instant now) {
        this.user = user;
        this.tokenHash = tokenHash;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public boolean worksAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && !user.isInactive();
    }

    /** Spends the link. */
    public void use(Instant now) {
        refuseIf(!worksAt(now), IdentityRule.LINK_INVALID);
        usedAt = now;
    }

    public UserAccount getUser() {
        return user;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public String getTokenHash() {
        return tokenHash;
    }
}
