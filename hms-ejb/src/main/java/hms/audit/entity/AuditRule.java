package hms.audit.entity;

import hms.platform.Rule;

/** Every way the trail can say no. */
public enum AuditRule implements Rule {
    /** No patient has the number that was asked for. */
    PATIENT_UNKNOWN
}
