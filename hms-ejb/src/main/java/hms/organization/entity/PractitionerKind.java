package hms.organization.entity;

/** What a practitioner is by profession. */
public enum PractitionerKind {
    DOCTOR,
    NURSE
}
