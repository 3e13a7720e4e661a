package hms.identity.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import hms.identity.boundary.ProviderDoorkeeper.Identity;
import hms.identity.boundary.ProviderDoorkeeper.Ticket;
import hms.identity.entity.ProviderPerson;
import hms.identity.entity.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/** Those whom the hospital's identity provider knows: keeps them apart, and gives them tickets for the server's realm. */
@ApplicationScoped
public class ProviderPeople {

    private static final int TICKET_BYTES = 32;

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** The user name that this person has, or would have, here; whose counter must be held before the rest is read. */
    public String nameOf(Identity identity) {
        return nameOf(identity.issuer(), identity.subject())
                .orElseGet(() -> UserAccount.normalise(identity.username()));
    }

    /** The user name that this person first came under; empty where they never came. */
    public Optional<String> nameOf(String issuer, String subject) {
        return em.createQuery("select p.username from ProviderPerson p where p.subjectHash = :subject", String.class)
                .setParameter("subject", hashed(issuer, subject))
                .getResultStream()
                .findFirst();
    }

    /** A ticket under this name, whose counter is held; empty where the name is somebody else's, or none of ours. */
    public Optional<Ticket> ticket(String username, Identity identity) {
        String subject = hashed(identity.issuer(), identity.subject());
        if (!UserAccount.isWellFormed(username) || isTaken(username, subject)) {
            return Optional.empty();
        }
        ProviderPerson person = byUsername(username).orElseGet(() -> new ProviderPerson(username, subject));
        String ticket = draw();
        person.arrive(identity.groups(), hashed(ticket), clock.instant());
        em.persist(person);
        return Optional.of(new Ticket(username, ticket));
    }

    /** Nobody gets in by what was given out before. */
    public void spend(String username) {
        byUsername(username).ifPresent(person -> person.spendTicket(hashed(draw())));
    }

    /** Ends whatever is open of whom the provider knows under this name; whose it was, if anybody's. */
    public Optional<String> endSessions(String username) {
        Optional<UserAccount> account = accounts.byUsername(username).filter(UserAccount::isFromElsewhere);
        account.ifPresent(UserAccount::endSessions);
        return account.map(UserAccount::getUsername);
    }

    /** Whom the provider calls so next is this person: it may have changed its own name, or its names for people. */
    public void release(String username) {
        byUsername(username).ifPresent(em::remove);
    }

    /** An account of HMS keeps its name; so does whoever came from the provider first under it. */
    private boolean isTaken(String username, String subject) {
        return accounts.byUsername(username)
                        .filter(each -> !each.isFromElsewhere())
                        .isPresent()
                || byUsername(username).filter(each -> !each.is(subject)).isPresent();
    }

    private Optional<ProviderPerson> byUsername(String username) {
        return em.createQuery("select p from ProviderPerson p where p.username = :username", ProviderPerson.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    private String draw() {
        byte[] ticket = new byte[TICKET_BYTES];
        random.nextBytes(ticket);
        return HexFormat.of().formatHex(ticket);
    }

    /** As the server's realm reads it: SHA-256 in hex. Whoever it is of is found by it, and only by it. */
    private static String hashed(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", parts).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
