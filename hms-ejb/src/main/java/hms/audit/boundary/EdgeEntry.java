package hms.audit.boundary;

import hms.audit.entity.Outcome;
import hms.platform.Act;
import hms.platform.Refusal;
import java.io.Serializable;

/**
 * What the edge of a channel (a page, an API) saw that no desk could write down.
 *
 * <p>Act, use case, record and patients of a desk that refused or broke are already known to the request; the ones
 * given here count where no desk was reached.
 *
 * @param username whom to name, or null for whoever is signed in
 * @param useCase the page or address that was asked for
 * @param reason the rule that refused, or what was denied; never clinical content, never a password
 */
public record EdgeEntry(Outcome outcome, String username, Act act, String useCase, String reason)
        implements Serializable {

    /** The container said that this person may not do this. */
    public static EdgeEntry denied(Act act, String address) {
        return new EdgeEntry(Outcome.DENIED, null, act, address, null);
    }

    /** A rule said no. */
    public static EdgeEntry refused(Act act, String address, Refusal refusal) {
        return new EdgeEntry(
                Outcome.REFUSED,
                null,
                act,
                address,
                refusal.getRule().capability() + "." + refusal.getRule().name());
    }

    /** Something broke; the reference is the one that the error page shows. */
    public static EdgeEntry failed(Act act, String address, String reference) {
        return new EdgeEntry(Outcome.FAILED, null, act, address, reference);
    }

    /** Somebody signed in. */
    public static EdgeEntry signedIn(String username) {
        return new EdgeEntry(Outcome.SUCCESS, username, Act.SIGN_IN, "sign-in", null);
    }

    /** A sign-in was wrong or locked. Name an account only if it exists: a password typed as a name must not stay. */
    public static EdgeEntry signInFailed(String usernameOrNull, String reason) {
        return new EdgeEntry(Outcome.FAILED, usernameOrNull, Act.SIGN_IN, "sign-in", reason);
    }

    /** Somebody signed out, or was signed out: the reason says why. */
    public static EdgeEntry signedOut(String username, String reason) {
        return new EdgeEntry(Outcome.SUCCESS, username, Act.SIGN_OUT, "sign-out", reason);
    }
}
