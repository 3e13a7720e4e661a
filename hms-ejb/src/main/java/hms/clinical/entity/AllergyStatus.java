package hms.clinical.entity;

/** Whether the allergy counts (FHIR R4 AllergyIntolerance clinical status). */
public enum AllergyStatus {
    ACTIVE,
    INACTIVE,
    RESOLVED
}
