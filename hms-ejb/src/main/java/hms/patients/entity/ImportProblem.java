package hms.patients.entity;

/** What is wrong with one row of an imported file; its sentence is {@code import.NAME} in {@code texts/patients}. */
public enum ImportProblem {
    SOURCE_ID_MISSING,
    SOURCE_ID_TWICE,
    SOURCE_ID_TOO_LONG,
    NAME_MISSING,
    NAME_TOO_LONG,
    BIRTH_DATE_MISSING,
    BIRTH_DATE_UNREADABLE,
    BIRTH_DATE_IMPOSSIBLE,
    GENDER_UNKNOWN_WORD,
    DECEASED_DATE_UNREADABLE,
    DECEASED_DATE_IMPOSSIBLE,
    EMAIL_UNREADABLE,
    PHONE_UNREADABLE,
    VALUE_TOO_LONG,
    COLUMNS_MISSING,
    /** The rules of registration refused the row for another reason. */
    REFUSED
}
