package hms.billing.entity;

import static hms.platform.Refusal.refuseIf;

import hms.platform.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** Amounts that people typed: exactly what they meant, or a refusal; nothing is rounded behind their back. */
public final class Amounts {

    private Amounts() {}

    /** The amount in this currency; not below zero, and no finer than the currency goes. */
    public static Money exact(BigDecimal amount, Currency currency) {
        refuseIf(amount.signum() < 0, BillingRule.AMOUNT_NEGATIVE);
        Money money = Money.of(amount, currency);
        refuseIf(money.amount().compareTo(amount) != 0, BillingRule.AMOUNT_TOO_FINE);
        return money;
    }
}
