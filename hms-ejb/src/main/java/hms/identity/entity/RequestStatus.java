package hms.identity.entity;

/** Where somebody's wish for an account stands. */
public enum RequestStatus {
    PENDING,
    GRANTED,
    REFUSED
}
