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
    LANGUAGE_NEEDED
}
