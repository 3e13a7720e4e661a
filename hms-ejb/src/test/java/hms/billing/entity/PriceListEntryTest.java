package hms.billing.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class PriceListEntryTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final PriceListEntry ecg = PriceListEntry.service(" ecg ", " Electrocardiogram ");

    private void price(LocalDate from, String amount) {
        ecg.price(from, new BigDecimal(amount), EUR, TODAY, "sam", NOON);
    }

    private BigDecimal on(LocalDate day) {
        return ecg.priceOn(day).orElseThrow().getAmount().amount();
    }

    @Test
    void keepsItsCodeInCapitalsAndItsNameTrimmed() {
        assertThat(ecg.getCode()).isEqualTo("ECG");
        assertThat(ecg.getName()).isEqualTo("Electrocardiogram");
    }

    @Test
    void costsNothingBeforeItHasAPriceAndEachPriceFromItsDayOn() {
        assertThat(ecg.priceOn(TODAY)).isEmpty();
        price(TODAY, "30");
        price(TODAY.plusDays(10), "35");

        assertThat(ecg.priceOn(TODAY.minusDays(1))).isEmpty();
        assertThat(on(TODAY.plusDays(9))).isEqualByComparingTo("30");
        assertThat(on(TODAY.plusDays(10))).isEqualByComparingTo("35");
    }

    @Test
    void correctsAPriceThatIsNotOfThePast() {
        price(TODAY, "30");
        price(TODAY, "31");

        assertThat(ecg.getPrices()).hasSize(1);
        assertThat(on(TODAY)).isEqualByComparingTo("31");
        assertRefused(BillingRule.PRICE_IN_PAST, () -> price(TODAY.minusDays(1), "1"));
    }

    @Test
    void refusesAmountsThatAreNone() {
        assertRefused(BillingRule.AMOUNT_NEGATIVE, () -> price(TODAY, "-0.01"));
        assertRefused(BillingRule.AMOUNT_TOO_FINE, () -> price(TODAY, "0.001"));
        price(TODAY, "0");
        assertThat(on(TODAY)).isZero();
    }

    @Test
    void asksForTheKindOfRoomOfADayInBed() {
        assertRefused(BillingRule.ROOM_KIND_NEEDED, () -> PriceListEntry.bedDay("BED", "Bed", null));
    }

    @Test
    void isWithdrawnOnceAndRestoredOnce() {
        ecg.withdraw();
        assertRefused(BillingRule.PRICE_WITHDRAWN, ecg::withdraw);
        ecg.restore();
        assertRefused(BillingRule.PRICE_IN_USE, ecg::restore);
    }
}
