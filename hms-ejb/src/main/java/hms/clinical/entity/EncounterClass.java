package hms.clinical.entity;

/** How the patient meets the hospital (v3 ActCode of FHIR R4 Encounter.class). */
public enum EncounterClass {
    /** Comes and goes on the same day. */
    AMB,
    /** Through the emergency entrance. */
    EMER,
    /** Lies in a bed. */
    IMP
}
