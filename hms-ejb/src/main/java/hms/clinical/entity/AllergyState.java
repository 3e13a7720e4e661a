package hms.clinical.entity;

/** What is known of a patient's allergies: one of four, never silence (NHS CUI PAB-0064 to PAB-0072). */
public enum AllergyState {
    KNOWN,
    NONE_KNOWN,
    NOT_RECORDED,
    UNAVAILABLE
}
