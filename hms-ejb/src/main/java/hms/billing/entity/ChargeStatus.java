package hms.billing.entity;

/** States of a charge (FHIR R4 ChargeItemStatus); whether it is paid follows from the account. */
public enum ChargeStatus {
    PLANNED,
    BILLABLE,
    NOT_BILLABLE,
    ABORTED,
    BILLED,
    ENTERED_IN_ERROR;

    /** Whether the patient owes it, billed or about to be. */
    public boolean isOwed() {
        return this == BILLABLE || this == BILLED;
    }
}
