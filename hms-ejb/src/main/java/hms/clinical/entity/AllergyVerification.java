package hms.clinical.entity;

/** How sure it is (FHIR R4 AllergyIntolerance verification status). */
public enum AllergyVerification {
    UNCONFIRMED,
    CONFIRMED,
    REFUTED,
    ENTERED_IN_ERROR
}
