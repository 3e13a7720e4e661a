package hms.patients.entity;

/** Why a row of an imported file is listed in its report. */
public enum ImportVerdict {
    /** Not imported; the reasons are named. */
    BAD,
    /** Imported, though a patient with the same name and birth date exists. */
    ALIKE
}
