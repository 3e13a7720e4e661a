package hms.patients.entity;

/** Why a patient's record is out of use. */
public enum InactiveReason {
    ENTERED_IN_ERROR,
    DUPLICATE,
    MOVED_AWAY,
    NO_CONTACT,
    OTHER
}
