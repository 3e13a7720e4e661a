package hms.identity.entity;

/** Who looks after an account's password and groups. */
public enum AccountOrigin {
    /** HMS: the password is in its tables, and so are the groups. */
    LOCAL,
    /** A directory or an identity provider, as the server's realm says; HMS keeps a profile, and can deactivate it here. */
    ELSEWHERE
}
