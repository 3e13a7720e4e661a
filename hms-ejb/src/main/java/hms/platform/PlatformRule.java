package hms.platform;

/** Every way the platform can say no, whatever the capability. */
public enum PlatformRule implements Rule {
    /** Somebody else saved the same record in between. */
    STALE,
    /** Another transaction holds what this one needs; tried again and still so. */
    BUSY,
    /** The database does not answer, or answers too many at once: whether the last step was kept is to be looked at. */
    AWAY,
    /** A record with the same unique value exists. */
    ALREADY_EXISTS,
    /** What was asked for does not exist, or may not be known to exist. */
    NOT_FOUND,
    /** The form carries no one-time token, or one that its page has not drawn or has forgotten. */
    FORM_UNKNOWN,
    /** The audit trail cannot be written, so nothing is changed. */
    AUDIT_UNAVAILABLE,
    /** The data key that new values are sealed with cannot be removed. */
    KEY_IN_USE,
    /** A form opened before the key was replaced may still bring back a value sealed with the old one. */
    KEY_REPLACED_TOO_RECENTLY,
    /** So many values still carry the key. */
    KEY_STILL_CARRIED,
    /** Only a hospital that began as a demo may be filled with invented patients. */
    NOT_A_DEMO,
    /** The database has a server of its own, which a backup reads without HMS. */
    NOT_EMBEDDED,
    /** A setting can be chosen within its bounds only. */
    OUT_OF_RANGE
}
