package hms.web.identity;

/**
 * Why somebody is not signed in by the identity provider. It carries no cause: what strangers send stands in those, and
 * it goes into the log.
 */
final class ProviderTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What the sign-in page says: its sentence is {@code provider.NAME}. */
    enum Kind {
        /** The provider does not answer, or not as it should. */
        DOWN,
        /** The person did not sign in there, or came back too late, or with somebody else's address. */
        UNFINISHED,
        /** HMS does not let in who this is. */
        REFUSED
    }

    ProviderTrouble(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** The provider does not answer, as this failure of the network says. */
    static ProviderTrouble silent(String whom, Exception failure) {
        String why = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return new ProviderTrouble(
                Kind.DOWN, whom + " does not answer (" + failure.getClass().getSimpleName() + why + ")");
    }

    Kind kind() {
        return kind;
    }
}
