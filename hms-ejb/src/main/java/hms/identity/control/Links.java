package hms.identity.control;

import hms.identity.entity.IdentityRule;
import hms.identity.entity.OneTimeLink;
import hms.identity.entity.UserAccount;
import hms.platform.Outbox;
import hms.platform.OutboxMail;
import hms.platform.Refusal;
import hms.platform.Settings;
import hms.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;

/** Gives out one-time links and takes them back. */
@ApplicationScoped
public class Links {

    private static final int TOKEN_BYTES = 32;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    private final SecureRandom random = new SecureRandom();

    /** A new link for this account; earlier ones stop working. */
    public String issue(UserAccount user) {
        withdraw(user);
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        em.persist(new OneTimeLink(user, PasswordHasher.ofToken(text), clock.instant()));
        return Settings.address() + "/account/set-password?token=" + text;
    }

    /** Mails the link to the owner, where an address is known. */
    public void mail(UserAccount user, String link) {
        String to = user.getEmail();
        if (to != null) {
            Locale language = Locale.forLanguageTag(user.getPreferences().getLanguage());
            outbox.mail(new OutboxMail(
                    to,
                    Texts.of("identity", "mail.setPassword.subject", language),
                    Texts.of(
                            "identity",
                            "mail.setPassword.body",
                            language,
                            user.getDisplayName(),
                            user.getUsername(),
                            link)));
        }
    }

    /** The link that this token opens; refused where it opens none. */
    public OneTimeLink open(String token) {
        return em.createQuery("select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", PasswordHasher.ofToken(token == null ? "" : token))
                .getResultStream()
                .filter(link -> link.worksAt(clock.instant()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(IdentityRule.LINK_INVALID));
    }

    /** Links of this account that were not used stop working. */
    public void withdraw(UserAccount user) {
        em.createQuery("delete from OneTimeLink l where l.user = :user and l.usedAt is null")
                .setParameter("user", user)
                .executeUpdate();
    }

    /** Removes links that expired more than a day ago. */
    public int forgetOld() {
        return em.createQuery("delete from OneTimeLink l where l.expiresAt < :before")
                .setParameter("before", clock.instant().minus(OneTimeLink.LIFE))
                .executeUpdate();
    }
}
