package hms.billing.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.entity.PriceListEntry;
import hms.platform.TestClock;
import hms.platform.TestTransaction;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator is told whether anything can be charged. */
class PricesStepTest {

    private final PricesStep step = new PricesStep();

    @RegisterExtension
    final TestTransaction database = new TestTransaction();

    private EntityManager em;
    private BillingFixture house;

    @BeforeEach
    void open() {
        em = database.manager();
        house = new BillingFixture(em, TestClock.at("2026-11-20T10:00:00Z"));
        step.em = em;
        step.day = house.day;
    }

    @Test
    void isDoneOnceALineCostsSomething() {
        PriceListEntry entry = PriceListEntry.service("NURSE-1", "An hour of nursing");
        em.persist(entry);
        assertThat(step.done()).as("a line without a price").isFalse();
        price(entry, house.day.today().plusDays(1));
        assertThat(step.done()).as("a price from tomorrow on").isFalse();

        price(entry, house.day.today());
        assertThat(step.done()).isTrue();
        assertThat(step.address()).isEqualTo("/billing/prices");

        entry.withdraw();
        assertThat(step.done()).as("a line that is chosen no more").isFalse();
    }

    private void price(PriceListEntry entry, LocalDate from) {
        entry.price(from, BigDecimal.TEN, BillingFixture.EUR, house.day.today(), "sam", house.clock.instant());
    }
}
