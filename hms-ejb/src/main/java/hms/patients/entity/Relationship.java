package hms.patients.entity;

/** What an emergency contact is to the patient. */
public enum Relationship {
    PARENT,
    PARTNER,
    CHILD,
    SIBLING,
    GUARDIAN,
    FRIEND,
    OTHER
}
