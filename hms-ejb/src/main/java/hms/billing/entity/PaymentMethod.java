package hms.billing.entity;

/** How somebody pays. */
public enum PaymentMethod {
    CASH,
    CARD,
    TRANSFER
}
