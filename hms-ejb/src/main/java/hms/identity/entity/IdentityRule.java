package hms.identity.entity;

import hms.platform.Rule;

/** Every way identity can say no. */
public enum IdentityRule implements Rule {
    /** A user name is 3 to 64 small letters, digits, dots, hyphens or underscores. */
    USERNAME_MALFORMED,
    USERNAME_TAKEN,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    /** On the list of common passwords, or one of them repeated or with digits behind. */
    PASSWORD_COMMON,
    /** Contains the user name or a part of the person's name. */
    PASSWORD_TELLS_NAME,
    /** Contains a word everybody in a hospital would try. */
    PASSWORD_TELLS_HOSPITAL,
    PASSWORD_UNCHANGED,
    /** The password typed to confirm a change is not the present one. */
    PASSWORD_WRONG,
    PASSWORDS_DIFFER,
    /** Refusing a word this short would refuse nearly every password. */
    WORD_TOO_SHORT,
    /** The one-time link is unknown, was used or has expired. */
    LINK_INVALID,
    /** Taken away, this would leave nobody who administers. */
    LAST_ADMINISTRATOR,
    /** Nobody deactivates the account they work with. */
    OWN_ACCOUNT,
    /** Password, name and groups of this account are looked after in the hospital's directory. */
    MANAGED_ELSEWHERE,
    ACCOUNT_INACTIVE,
    ACCOUNT_ACTIVE,
    GROUP_NAME_TAKEN,
    GROUP_IN_USE,
    ROLE_UNKNOWN,
    GROUP_NEEDED,
    REQUEST_DECIDED,
    /** Too many requests for an account wait already. */
    REQUESTS_FULL,
    REASON_NEEDED,
    /** Too many wrong passwords, too many people at the door, or a wrong name or password: one answer for all. */
    SIGN_IN_REFUSED,
    /** Too many people sign in at this moment. */
    SIGN_IN_BUSY,
    /** Nobody was signed in, and the hospital's directory does not answer: one answer for every name. */
    DIRECTORY_DOWN
}
