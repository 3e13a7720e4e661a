package hms.clinical.entity;

/** State of a note (FHIR R4 CompositionStatus). */
public enum NoteStatus {
    PRELIMINARY,
    FINAL,
    AMENDED,
    ENTERED_IN_ERROR
}
