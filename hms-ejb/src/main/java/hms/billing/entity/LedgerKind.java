package hms.billing.entity;

/** Why an amount stands in the ledger; discount, refund, deposit and transfer are to come. */
public enum LedgerKind {
    /** What care costs: a plus. */
    CHARGE,
    /** A charge that should not stand: a minus as large as it was. */
    CHARGE_REVERSAL,
    /** What was paid: a minus. */
    PAYMENT
}
