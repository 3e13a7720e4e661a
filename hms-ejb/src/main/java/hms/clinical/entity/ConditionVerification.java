package hms.clinical.entity;

/** How sure a condition is (FHIR R4 Condition verification status). */
public enum ConditionVerification {
    PROVISIONAL,
    DIFFERENTIAL,
    CONFIRMED,
    REFUTED,
    ENTERED_IN_ERROR
}
