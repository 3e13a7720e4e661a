package hms.billing.entity;

/** Why a charge does not stand. */
public enum CancelReason {
    WRONG_PATIENT,
    WRONG_SERVICE,
    ENTERED_TWICE,
    NOT_DONE
}
