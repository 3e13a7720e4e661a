package hms.clinical.entity;

import hms.platform.Rule;

/** Every way clinical can say no. */
public enum ClinicalRule implements Rule {
    /** Nothing more happens in an encounter that is over. */
    ENCOUNTER_OVER,
    /** The patient lies in this hospital already. */
    ALREADY_INPATIENT,
    /** The appointment has opened its visit already. */
    ALREADY_CHECKED_IN,
    /** A doctor has discharged the patient already. */
    ALREADY_DISCHARGED,
    /** Nobody has discharged the patient, so nothing can be withdrawn. */
    NOT_DISCHARGED,
    /** Only who lies here can be discharged. */
    NOT_INPATIENT,
    /** A clinical discharge needs a diagnosis. */
    DIAGNOSIS_MISSING,
    /** Nothing ends before it began. */
    ENDS_BEFORE_START,
    /** Nothing is recorded that has not happened yet. */
    IN_THE_FUTURE,
    /** What was typed names nobody, or more than one person. */
    PATIENT_UNCLEAR,
    /** The patient was not in this hospital at that time. */
    NOT_HERE_THEN,
    /** The treatment is done, or will not be done: its state stays. */
    TREATMENT_SETTLED,
    /** Only who wrote it from paper may take it back there. */
    NOT_YOURS,
    /** What is taken back, ended or voided needs a reason. */
    REASON_MISSING,
    /** This substance stands in the list already. */
    ALLERGY_KNOWN,
    /** "No known allergies" cannot be said of somebody with allergies. */
    ALLERGIES_RECORDED,
    /** The allergy counts no more: its state stays. */
    ALLERGY_SETTLED,
    /** The condition was voided: its state stays. */
    CONDITION_SETTLED,
    /** A note without words says nothing. */
    NOTE_EMPTY,
    /** What is signed stays as it is; an amendment is added. */
    NOTE_LOCKED,
    /** Only a signed note is amended or voided. */
    NOTE_NOT_SIGNED,
    /** Only its author takes a note back; others amend it by a note of their own. */
    NOTE_OF_ANOTHER,
    /** The same person writes a note on this patient in another window. */
    DRAFT_ELSEWHERE
}
