package hms.audit.entity;

/** What can have been done to the trail behind the hospital's back. */
public enum Tamper {
    /** A sealed row no longer says what was signed. */
    EDITED,
    /** A sealed row is gone. */
    DELETED,
    /** A row stands at another place than it was sealed at. */
    REORDERED,
    /** The end of a seal, or whole seals, are gone. */
    CUT_OFF,
    /** The seal itself was rewritten. */
    SEAL_CHANGED,
    /** A row that is not sealed yet was not written by HMS, or was edited. */
    FORGED
}
