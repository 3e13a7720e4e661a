package hms.clinical.entity;

/** How bad the reaction was (FHIR R4 AllergyIntoleranceSeverity). */
public enum AllergySeverity {
    MILD,
    MODERATE,
    SEVERE
}
