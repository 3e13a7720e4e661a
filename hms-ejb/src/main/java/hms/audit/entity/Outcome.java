package hms.audit.entity;

/** How an act ended. */
public enum Outcome {
    /** Done. */
    SUCCESS,
    /** A rule said no. */
    REFUSED,
    /** The person may not do this at all. */
    DENIED,
    /** It broke, or the sign-in was wrong. */
    FAILED
}
