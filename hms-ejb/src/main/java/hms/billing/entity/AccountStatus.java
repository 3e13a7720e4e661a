package hms.billing.entity;

/** Billing status of an account (FHIR R5 Account.billingStatus, as far as in use). */
public enum AccountStatus {
    /** The patient is here; whatever is done is charged. */
    OPEN,
    /** Care has ended and the bill is out, but not all of it is paid. */
    CARE_COMPLETE,
    /** Care has ended and nothing is owed. */
    CLOSED
}
