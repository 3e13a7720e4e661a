package hms.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount in a currency, always in whole minor units of it.
 *
 * <p>The one rounding rule: half up, to the minor unit, at the moment a Money comes to exist.
 */
@Embeddable
public class Money implements Serializable, Comparable<Money> {

    private static final long serialVersionUID = 1L;

    @Column(name = "amount", precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "currency", length = 3)
    private String currency;

    protected Money() {}

    private Money(BigDecimal amount, Currency currency) {
        this.amount = amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
        this.currency = currency.getCurrencyCode();
    }

    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency());
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency());
    }

    /** So many of it, or such a part of it, rounded once. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency());
    }

    public Money negated() {
        return new Money(amount.negate(), currency());
    }

    /** Below zero, zero or above: -1, 0, 1. */
    public int sign() {
        return amount.signum();
    }

    /** With exactly as many decimals as the currency has. */
    public BigDecimal amount() {
        return amount.setScale(Math.max(0, currency().getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    /** As people of this language write it, in western digits: {@code 1,234.50 EUR}. */
    public String shown(Locale language) {
        NumberFormat format =
                NumberFormat.getNumberInstance(Locale.forLanguageTag(language.getLanguage() + "-u-nu-latn"));
        int decimals = Math.max(0, currency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount()) + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be added.");
        }
        return other;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && currency.equals(that.currency) && amount.compareTo(that.amount) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, amount.stripTrailingZeros());
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }
}
