package hms.clinical.entity;

import hms.platform.Rule;

/** Every way clinical can say no. */
public enum ClinicalRule implements Rule {
    /** Nothing more happens in an encounter that is over. */
    ENCOUNTER_OVER,
    /** The patient lies in this hospital already. */
    ALREADY_INPATIENT,
    /** A doctor has discharged the patient already. */
    ALREADY_DISCHARGED,
    /** Only who lies here can be discharged. */
    NOT_INPATIENT,
    /** Nothing ends before it began. */
    ENDS_BEFORE_START,
    /** Nothing is recorded that has not happened yet. */
    IN_THE_FUTURE,
    /** The treatment is done, or will not be done: its state stays. */
    TREATMENT_SETTLED
}
