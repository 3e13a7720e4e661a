package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), EURO);
    }

    @Test
    void roundsHalfUpToTheMinorUnitOfItsCurrency() {
        assertThat(euro("2.345")).hasToString("2.35 EUR");
        assertThat(euro("-2.345")).hasToString("-2.35 EUR");
        assertThat(Money.of(new BigDecimal("2.5"), Currency.getInstance("JPY"))).hasToString("3 JPY");
        assertThat(Money.of(new BigDecimal("2.34567"), Currency.getInstance("KWD")))
                .hasToString("2.346 KWD");
    }

    @Test
    void addsSubtractsAndMultipliesExactly() {
        Money tenCents = euro("0.10");

        assertThat(tenCents.plus(euro("0.20"))).isEqualTo(euro("0.30"));
        assertThat(euro("0.30").minus(tenCents)).isEqualTo(euro("0.2"));
        assertThat(euro("9.99").times(new BigDecimal("0.075"))).isEqualTo(euro("0.75"));
        assertThat(tenCents.negated().sign()).isEqualTo(-1);
        assertThat(Money.zero(EURO).plus(tenCents)).isEqualByComparingTo(tenCents);
    }

    @Test
    void equalsWhateverTheDecimalsWritten() {
        assertThat(euro("5")).isEqualTo(euro("5.00")).hasSameHashCodeAs(euro("5.00"));
        assertThat(euro("5")).isNotEqualTo(Money.of(new BigDecimal("5"), Currency.getInstance("USD")));
    }

    @Test
    void neverMixesCurrencies() {
        Money dollars = Money.of(BigDecimal.ONE, Currency.getInstance("USD"));

        assertThatThrownBy(() -> euro("1").plus(dollars)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro("1").compareTo(dollars)).isInstanceOf(IllegalArgumentException.class);
    }
}
