package hms.organization.entity;

import hms.platform.Rule;

/** Every way the organization can say no. */
public enum OrganizationRule implements Rule {
    /** Two departments cannot have the same code. */
    DEPARTMENT_CODE_TAKEN,
    /** A department cannot lie within itself, directly or through others. */
    DEPARTMENT_WITHIN_ITSELF,
    /** The tree is so deep that nobody finds their way. */
    DEPARTMENT_TOO_DEEP,
    /** Nothing works within a department that is closed. */
    PARENT_CLOSED,
    /** A department with open departments within it cannot be closed. */
    OPEN_DEPARTMENTS_WITHIN,
    /** The department is closed already. */
    ALREADY_CLOSED,
    /** The department is open already. */
    ALREADY_OPEN,
    /** The world knows no such time zone. */
    UNKNOWN_TIME_ZONE,
    /** The world knows no such currency. */
    UNKNOWN_CURRENCY,
    /** HMS does not speak this language. */
    UNKNOWN_LANGUAGE,
    /** The hospital speaks at least one language. */
    LANGUAGE_NEEDED,
    /** Two specialties cannot have the same code. */
    SPECIALTY_CODE_TAKEN,
    /** Nobody works in a department that is closed. */
    DEPARTMENT_CLOSED,
    /** Nobody signs in under this name. */
    ACCOUNT_UNKNOWN,
    /** The account belongs to another practitioner. */
    ACCOUNT_LINKED,
    /** The file is not a picture that can be read: JPEG and PNG can. */
    PHOTO_UNREADABLE,
    /** The picture is larger than anybody needs: in bytes or in pixels. */
    PHOTO_TOO_LARGE,
    /** Somebody waits for the practitioner, lies in their charge, or is on their ward. */
    STILL_NEEDED,
    /** People work in the department, or a ward of it is open. */
    DEPARTMENT_IN_USE,
    /** There are prices or accounts in the currency the hospital has. */
    CURRENCY_IN_USE
}
