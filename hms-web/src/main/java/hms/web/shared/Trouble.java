package hms.web.shared;

import hms.platform.Conflicts;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.FileNotFoundException;
import java.util.Optional;

/** What went wrong, as far as the person in front of the page needs to know. */
public enum Trouble {
    /** A rule of the hospital said no. */
    REFUSED(HttpServletResponse.SC_CONFLICT),
    /** Somebody else saved first. */
    STALE(HttpServletResponse.SC_PRECONDITION_FAILED),
    /** A value has the wrong shape. */
    INVALID(HttpServletResponse.SC_CONFLICT),
    DENIED(HttpServletResponse.SC_FORBIDDEN),
    MISSING(HttpServletResponse.SC_NOT_FOUND),
    /** The session or the page's state is gone. */
    EXPIRED(HttpServletResponse.SC_GONE),
    /** The database cannot be asked just now. */
    AWAY(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    FAILED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    /** When it is worth asking again a database that was away. */
    public static final String SECONDS_AWAY = "5";

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Whether the form can stay and say so, with all that was typed. */
    boolean fitsInForm() {
        return this == REFUSED || this == INVALID || this == STALE || this == AWAY;
    }

    public static Trouble of(Throwable failure) {
        Optional<Refusal> refusal = refusal(failure);
        if (refusal.isPresent()) {
            return of(refusal.get());
        }
        if (Causes.first(failure, ConstraintViolationException.class).isPresent()) {
            return INVALID;
        }
        if (Causes.first(failure, EJBAccessException.class).isPresent()) {
            return DENIED;
        }
        if (Causes.first(failure, ViewExpiredException.class).isPresent()) {
            return EXPIRED;
        }
        return Causes.first(failure, FileNotFoundException.class).isPresent() ? MISSING : FAILED;
    }

    /** What the rules said, with a stale version and a lost race turned into the platform's refusals. */
    public static Optional<Refusal> refusal(Throwable failure) {
        if (Conflicts.away(failure)) {
            return Optional.of(Refusal.of(PlatformRule.AWAY));
        }
        Optional<Refusal> said = Causes.first(failure, Refusal.class);
        if (said.isPresent()) {
            return said;
        }
        if (Causes.first(failure, OptimisticLockException.class).isPresent()) {
            return Optional.of(Refusal.of(PlatformRule.STALE));
        }
        return Conflicts.retryable(failure) ? Optional.of(Refusal.of(PlatformRule.BUSY)) : Optional.empty();
    }

    private static Trouble of(Refusal refusal) {
        if (refusal.getRule() instanceof PlatformRule rule) {
            return switch (rule) {
                case STALE -> STALE;
                case NOT_FOUND -> MISSING;
                case AWAY -> AWAY;
                default -> REFUSED;
            };
        }
        return REFUSED;
    }
}
