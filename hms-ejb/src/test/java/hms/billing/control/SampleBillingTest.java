package hms.billing.control;

import static hms.billing.control.BillingFixture.euro;
import static hms.patients.control.PatientsFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.entity.PriceListEntry;
import hms.platform.DemoWanted;
import hms.platform.TestClock;
import hms.platform.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The money of the demo hospital: prices for everything, charges and payments that add up. */
class SampleBillingTest {

    private static final int PATIENTS = 12;

    @Test
    void chargesEveryStayAndTakesSomeMoney() {
        try (TestDatabase db = TestDatabase.open()) {
            db.run(em -> {
                BillingFixture desk = new BillingFixture(em, TestClock.at("2026-11-18T09:00:00Z"));
                SamplePrices prices = new SamplePrices();
                prices.em = em;
                prices.day = desk.day;
                prices.arrive(new DemoWanted());
                List<Long> stays = new ArrayList<>();
                for (int i = 0; i < PATIENTS; i++) {
                    stays.add(desk.admit(
                            person("Patient", "Number " + i, "1980-05-12"), Instant.parse("2026-11-16T10:00:00Z")));
                }
                SampleBilling billing = new SampleBilling();
                billing.em = em;
                billing.prices = desk.prices;
                billing.charging = desk.charging;
                billing.cashier = desk.cashier;
                billing.day = desk.day;
                billing.charge(new DemoWanted());

                assertThat(em.createQuery("SELECT COUNT(e) FROM PriceListEntry e", Long.class)
                                .getSingleResult())
                        .isGreaterThan(40);
                assertThat(em.createQuery("SELECT e FROM PriceListEntry e", PriceListEntry.class)
                                .getResultList())
                        .allMatch(entry -> entry.priceOn(desk.day.today()).isPresent());
                assertThat(stays).allSatisfy(stay -> assertThat(
                                desk.cashier.owed(desk.accounts.find(stay).orElseThrow()))
                        .isGreaterThan(euro("100")));
                assertThat(em.createQuery("SELECT COUNT(p) FROM Payment p", Long.class)
                                .getSingleResult())
                        .isPositive();
            });
        }
    }
}
