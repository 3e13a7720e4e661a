package hms.patients.entity;

/** Administrative gender, in FHIR's four codes. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
