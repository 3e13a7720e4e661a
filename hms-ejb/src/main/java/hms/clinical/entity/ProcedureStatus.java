package hms.clinical.entity;

/** States of a treatment (FHIR R4 EventStatus, with PREPARATION shown as planned). */
public enum ProcedureStatus {
    /** Planned. */
    PREPARATION,
    COMPLETED,
    /** Was planned and will not be done. */
    NOT_DONE,
    ENTERED_IN_ERROR
}
