package hms.clinical.entity;

/** What kind of thing the body reacts to (FHIR R4 AllergyIntoleranceCategory). */
public enum AllergyCategory {
    MEDICATION,
    FOOD,
    ENVIRONMENT,
    BIOLOGIC
}
