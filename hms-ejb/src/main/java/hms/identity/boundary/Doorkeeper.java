package hms.identity.boundary;

import hms.identity.control.Accounts;
import hms.identity.control.PasswordHasher;
import hms.identity.control.PeopleFromElsewhere;
import hms.identity.control.SignInCounters;
import hms.identity.entity.AccountOrigin;
import hms.identity.entity.SignInCounter;
import hms.identity.entity.UserAccount;
import hms.platform.Because;
import hms.platform.Meters;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Stands at the door while the server looks at a password: an attempt is reserved first, in a transaction of its own,
 * then the server decides, then the outcome is booked. The edge writes the audit rows of signing in.
 */
@Stateless
@DenyAll
public class Doorkeeper {

    @Inject
    Accounts accounts;

    @Inject
    PasswordHasher hasher;

    @Inject
    SignInCounters counters;

    @Inject
    PeopleFromElsewhere elsewhere;

    @Inject
    Clock clock;

    /**
     * Somebody whose password the server has verified.
     *
     * @param fullName as the server's realm knows it; null where it does not say
     * @param mail likewise
     * @param language that the browser asks for: the first choice of who is new here
     */
    public record Arrival(String username, String fullName, String mail, String language) implements Serializable {}

    /** Whether the password may be looked at; if so the attempt counts as failed until {@link #welcome}. */
    @PermitAll
    @Because("Who signs in is not signed in yet.")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean mayTry(String username) {
        boolean reserved = counters.reserveNow(username);
        if (!reserved) {
            Meters.SIGN_INS.labelValues("locked").inc();
        }
        return reserved;
    }

    /** Whether HMS itself keeps this person's password, so that no directory is asked for it. */
    @PermitAll
    @Because("Who signs in is not signed in yet.")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isOurs(String username) {
        return accounts.signingIn(username).filter(AccountOrigin.LOCAL::equals).isPresent();
    }

    /**
     * The server said no. A name without a password that could have been looked at costs the same time here; returns
     * whether the name exists, for the audit trail only.
     */
    @PermitAll
    @Because("Who failed to sign in is not signed in.")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean turnAway(String username, String password) {
        Meters.SIGN_INS.labelValues("failed").inc();
        Optional<AccountOrigin> origin = accounts.signingIn(username);
        if (origin.filter(AccountOrigin.LOCAL::equals).isEmpty()) {
            hasher.spend(password);
        }
        return origin.isPresent();
    }

    /**
     * Nobody could look at the password, because the directory does not answer: the attempt counts only for an account of
     * HMS, whose password was looked at here.
     */
    @PermitAll
    @Because("Who failed to sign in is not signed in.")
    public void unheard(String username) {
        if (!isOurs(username)) {
            counters.hold(username).takeBack();
        }
    }

    /**
     * The server said yes: forgets the failures, and tells the epoch that the new session belongs to. Who comes from a
     * directory for the first time gets a profile. Empty where HMS keeps out whom the server would let in; then the
     * attempt stays a failed one.
     */
    @PermitAll
    @Because("The server has just verified the password; the call itself may still carry no name.")
    public OptionalLong welcome(@NotNull Arrival arrival) {
        SignInCounter counter = counters.hold(arrival.username());
        Optional<UserAccount> account = elsewhere.admit(arrival);
        if (account.isEmpty()) {
            return OptionalLong.empty();
        }
        counter.succeed(clock.instant());
        Meters.SIGN_INS.labelValues("success").inc();
        return OptionalLong.of(account.get().getSessionEpoch());
    }
}
