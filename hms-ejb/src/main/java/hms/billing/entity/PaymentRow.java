package hms.billing.entity;

import hms.platform.Money;
import java.io.Serializable;
import java.time.Instant;

/** One payment of an account. */
public record PaymentRow(
        Long paymentId, String receiptNumber, PaymentMethod method, Money amount, Instant takenAt, String takenBy)
        implements Serializable {}
