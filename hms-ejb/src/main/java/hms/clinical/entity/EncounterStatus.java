package hms.clinical.entity;

/** States of a contact (FHIR R4 EncounterStatus). */
public enum EncounterStatus {
    PLANNED,
    ARRIVED,
    TRIAGED,
    IN_PROGRESS,
    ONLEAVE,
    FINISHED,
    CANCELLED,
    ENTERED_IN_ERROR;

    /** Whether nothing more can happen in it. */
    public boolean isOver() {
        return this == FINISHED || this == CANCELLED || this == ENTERED_IN_ERROR;
    }
}
