package hms.inpatient.entity;

/** What a bed is fit for, whoever lies in it (HL7 v2 table 0116; occupied and unoccupied are derived from stays). */
public enum Housekeeping {
    /** Clean and in order: U while nobody lies in it, O while somebody does. */
    READY,
    /** H: somebody left, to be cleaned. */
    HOUSEKEEPING,
    /** C: out of use. */
    CLOSED,
    /** I: kept free for or after isolation. */
    ISOLATED,
    /** K: contaminated, to be disinfected. */
    CONTAMINATED
}
