package hms.identity.entity;

/** Where an account stands; only an active one signs in. */
public enum AccountStatus {
    /** Exists, and waits for its owner to set a password through a one-time link. */
    INVITED,
    ACTIVE,
    INACTIVE
}
