package hms.clinical.entity;

/** How a condition goes on (FHIR R4 Condition clinical status). */
public enum ConditionStatus {
    ACTIVE,
    RECURRENCE,
    REMISSION,
    RESOLVED
}
