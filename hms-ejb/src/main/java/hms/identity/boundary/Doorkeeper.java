package hms.identity.boundary;

import hms.identity.control.Accounts;
import hms.identity.control.PasswordHasher;
import hms.identity.control.SignInCounters;
import hms.platform.Because;
import hms.platform.Meters;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

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

    /**
     * The server said no. A name without a password that could have been looked at costs the same time here; returns
     * whether the name exists, for the audit trail only.
     */
    @PermitAll
    @Because("Who failed to sign in is not signed in.")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean turnAway(String username, String password) {
        Meters.SIGN_INS.labelValues("failed").inc();
        boolean exists = accounts.signsIn(username);
        if (!exists) {
            hasher.spend(password);
        }
        return exists;
    }

    /** The server said yes: forgets the failures, and tells the epoch that the new session belongs to. */
    @PermitAll
    @Because("The server has just verified the password; the call itself may still carry no name.")
    public long welcome(String username) {
        counters.succeeded(username);
        Meters.SIGN_INS.labelValues("success").inc();
        return accounts.sessionEpoch(username);
    }
}
