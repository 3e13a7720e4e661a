package hms.platform;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the request being served on this thread: its id, where it came from, and what it is attempting.
 *
 * <p>The web edge begins and ends it; jobs and tests without a request get {@link #NONE}.
 */
public final class RequestFacts {

    /** Nobody asked from outside: a timer, start-up, a unit test. */
    public static final RequestFacts NONE = new RequestFacts(null, null);

    private static final ThreadLocal<RequestFacts> CURRENT = new ThreadLocal<>();

    private final String requestId;
    private final String remoteAddress;
    private Attempt attempt;

    private RequestFacts(String requestId, String remoteAddress) {
        this.requestId = requestId;
        this.remoteAddress = remoteAddress;
    }

    /** A use case that has begun and has not succeeded: what the edge tells of it when it fails. */
    public record Attempt(Act act, String useCase, Long recordId, List<Long> patients) {}

    /** From now on this thread serves this request. */
    public static void begin(String requestId, String remoteAddress) {
        CURRENT.set(new RequestFacts(requestId, remoteAddress));
    }

    /** This thread no longer serves a request. */
    public static void end() {
        CURRENT.remove();
    }

    /** The request served on this thread, else {@link #NONE}. */
    public static RequestFacts current() {
        RequestFacts facts = CURRENT.get();
        return facts == null ? NONE : facts;
    }

    /** A use case begins; it stays the attempt of this request until it is settled. */
    public static void attempting(Attempt attempt) {
        current().remember(attempt);
    }

    /** The use case succeeded, and its row is written. */
    public static void settled() {
        current().remember(null);
    }

    /** The id of the request, or null outside a request. */
    public String requestId() {
        return requestId;
    }

    /** Where the request came from, or null outside a request. */
    public String remoteAddress() {
        return remoteAddress;
    }

    /** The use case that failed on this request; empty where a role check refused before it began. */
    public Optional<Attempt> attempt() {
        return Optional.ofNullable(attempt);
    }

    private void remember(Attempt what) {
        if (this != NONE) {
            attempt = what;
        }
    }
}
