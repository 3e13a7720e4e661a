package hms.web.identity;

/** Why somebody is not signed in by the identity provider. */
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

    ProviderTrouble(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
