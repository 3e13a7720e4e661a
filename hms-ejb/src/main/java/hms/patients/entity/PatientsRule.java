package hms.patients.entity;

import hms.platform.Rule;

/** Every way registration and the patient index can say no. */
public enum PatientsRule implements Rule {
    /** Neither a given nor a family name. */
    NAME_MISSING,
    /** A birth date is needed, estimated if need be. */
    BIRTH_DATE_MISSING,
    /** Born after today. */
    BIRTH_IN_FUTURE,
    /** Born more than 130 years ago. */
    BIRTH_TOO_LONG_AGO,
    /** A date of death without a death, before birth or after today. */
    DEATH_DATE_IMPOSSIBLE,
    /** No telephone number of any country. */
    PHONE_INVALID,
    /** A very similar patient exists; register anyway needs a reason. */
    DUPLICATE_SUSPECTED,
    /** What another system calls this patient already names another one. */
    IDENTIFIER_TAKEN,
    /** Already out of use. */
    ALREADY_INACTIVE,
    /** Already in use. */
    ALREADY_ACTIVE,
    /** "Other" reason without saying which. */
    REASON_MISSING,
    /** The patient is out of use: reactivate first. */
    INACTIVE,
    /** The patient lies here, is awaited, or has an account that is not settled. */
    STILL_OPEN,
    /** What the page shows and what it sends concern different patients. */
    WRONG_PATIENT,
    /** A validity that ends before it begins. */
    PERIOD_REVERSED,
    /** An emergency contact without a telephone number helps nobody. */
    CONTACT_UNREACHABLE,
    /** The step does not follow the one this import is at. */
    IMPORT_NOT_NOW,
    /** A column that every row needs is not named. */
    IMPORT_COLUMN_MISSING,
    /** A file without a row below its header. */
    IMPORT_FILE_EMPTY,
    /** Not a CSV file in UTF-8. */
    IMPORT_FILE_UNREADABLE,
    /** Headers that repeat, or are too long to be headers. */
    IMPORT_HEADERS_UNUSABLE,
    /** Records of the import are in use, so it can't be undone. */
    IMPORT_USED,
    /** Files that name patients are for those who may export lists of patients. */
    EXPORT_NOT_GRANTED
}
