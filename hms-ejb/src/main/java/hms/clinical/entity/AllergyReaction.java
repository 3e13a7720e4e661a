package hms.clinical.entity;

/** How the body reacts. */
public enum AllergyReaction {
    RASH,
    HIVES,
    SWELLING,
    BREATHING,
    ANAPHYLAXIS,
    STOMACH,
    OTHER
}
