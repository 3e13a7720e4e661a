package hms.identity.boundary;

import hms.identity.control.ProviderPeople;
import hms.identity.control.SignInCounters;
import hms.platform.Because;
import hms.platform.Meters;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Stands at the door for people of the identity provider: the edge has verified what the provider says of them, this
 * gives them a ticket that the server's realm takes in place of a password. After it, {@link Doorkeeper#welcome}. Each
 * act holds the counter of the name before it reads what it writes; all of them may be done again.
 */
@Stateless
@DenyAll
public class ProviderDoorkeeper {

    @Inject
    ProviderPeople people;

    @Inject
    SignInCounters counters;

    /**
     * Somebody as the provider describes them.
     *
     * @param subject never changes and is never somebody else's, unlike the name
     * @param fullName null where it does not say; so is the mail
     */
    public record Identity(
            String issuer, String subject, String username, String fullName, String mail, List<String> groups)
            implements Serializable {}

    /** Lets its holder in once, under this name. */
    public record Ticket(String username, String secret) implements Serializable {}

    /** A ticket; empty where the name is none of ours or belongs to somebody else. */
    @PermitAll
    @Because("The provider has just said who it is; the server has not let them in yet.")
    public Optional<Ticket> ticket(@NotNull Identity identity) {
        String username = people.nameOf(identity);
        counters.hold(username);
        Optional<Ticket> ticket = people.ticket(username, identity);
        if (ticket.isEmpty()) {
            Meters.SIGN_INS.labelValues("failed").inc();
        }
        return ticket;
    }

    /** No ticket of this person counts any longer. */
    @PermitAll
    @Because("Whoever was not let in is not signed in.")
    public void spend(@NotNull String username) {
        counters.hold(username);
        people.spend(username);
    }

    /** The provider has signed this person out everywhere: ends what is open here; whose it was, if anybody's. */
    @PermitAll
    @Because("The provider tells it, server to server; the edge has verified that it does.")
    public Optional<String> signedOutThere(@NotNull String issuer, @NotNull String subject) {
        return people.nameOf(issuer, subject).flatMap(this::endSessions);
    }

    private Optional<String> endSessions(String username) {
        counters.hold(username);
        return people.endSessions(username);
    }
}
