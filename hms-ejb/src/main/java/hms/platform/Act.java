package hms.platform;

/** What somebody did, as the audit trail names it. */
public enum Act {
    READ,
    CREATE,
    CHANGE,
    PRINT,
    EXPORT,
    OVERRIDE,
    SIGN_IN,
    SIGN_OUT
}
