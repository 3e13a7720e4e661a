package hms.patients.entity;

/** How far a chunk of an import has come. */
public enum ImportStep {
    RECEIVED,
    CHECKED,
    WRITTEN
}
