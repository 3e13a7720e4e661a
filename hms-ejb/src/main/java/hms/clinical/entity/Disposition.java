package hms.clinical.entity;

/** Where the patient goes after the stay (FHIR R4 encounter discharge disposition). */
public enum Disposition {
    HOME,
    OTHER_HCF,
    HOSP,
    LONG,
    AADVICE,
    EXP,
    REHAB,
    OTH
}
