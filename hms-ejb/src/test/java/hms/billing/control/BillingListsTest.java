package hms.billing.control;

import static hms.billing.control.BillingFixture.VISIT;
import static hms.billing.control.BillingFixture.XRAY;
import static hms.billing.control.BillingFixture.euro;
import static hms.patients.control.PatientsFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.entity.AccountRow;
import hms.billing.entity.BillRow;
import hms.billing.entity.BillState;
import hms.billing.entity.PaymentMethod;
import hms.billing.entity.PriceKind;
import hms.billing.entity.PriceRow;
import hms.platform.Slice;
import hms.platform.TestClock;
import hms.platform.TestDatabase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the cash desk and the price list find by what was typed. */
class BillingListsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");

    private final TestClock clock = TestClock.at("2026-11-18T09:00:00Z");
    private TestDatabase db;
    private long maria;
    private long yusuf;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
        db.run(em -> {
            BillingFixture desk = new BillingFixture(em, clock);
            desk.pricesOfToday();
            maria = desk.admit(person("Maria Jose", "Gomez", "1980-05-12"), MONDAY);
            yusuf = desk.admit(person("Yusuf", "Al-Amin", "1979-07-30"), MONDAY);
            desk.discharge(maria);
        });
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<Long> accounts(String text) {
        return db.in(em -> {
            BillingFixture desk = new BillingFixture(em, clock);
            AccountList list = new AccountList();
            list.em = em;
            list.bedDays = desk.bedDays;
            list.day = desk.day;
            Slice<AccountRow> page = list.page(text, 0, 10);
            assertThat(page.rows()).allMatch(row -> row.balance().equals(euro("360.00")));
            return page.rows().stream().map(AccountRow::encounterId).toList();
        });
    }

    private List<String> prices(String text, Set<PriceKind> kinds) {
        return db.in(em -> new BillingFixture(em, clock)
                .prices.find(text, false, kinds, 0, 10).stream()
                        .map(PriceRow::code)
                        .toList());
    }

    @Test
    void listsThoseWhoHaveLeftAndOweBeforeThoseWhoAreHere() {
        assertThat(accounts("")).containsExactly(maria, yusuf);
    }

    @Test
    void findsAnAccountByPartsOfTheNameTheNumberAndTheBill() {
        assertThat(accounts("gom mar")).containsExactly(maria);
        assertThat(accounts("alamin")).containsExactly(yusuf);
        assertThat(accounts("20261120 001")).containsExactly(maria);
        assertThat(accounts("b2026-000001")).containsExactly(maria);
        assertThat(accounts("nobody")).isEmpty();
    }

    @Test
    void findsSettledAccountsOnlyWhenAskedFor() {
        db.run(em -> {
            BillingFixture desk = new BillingFixture(em, clock);
            desk.cashier.take(
                    desk.accounts.locked(maria).orElseThrow(), euro("360.00"), PaymentMethod.CARD, null, "carlos");
        });

        assertThat(accounts("")).containsExactly(yusuf);
        Slice<BillRow> bills = db.in(em -> new BillingFixture(em, clock).issued.page("", 0, 10));
        assertThat(bills.rows()).extracting(BillRow::state).containsExactly(BillState.PAID);
    }

    @Test
    void findsBillsByNumberAndPatient() {
        for (String text : new String[] {"", "B2026", "b2026-000001", "20261120001"}) {
            Slice<BillRow> found = db.in(em -> new BillingFixture(em, clock).issued.page(text, 0, 10));
            assertThat(found.rows()).as(text).extracting(BillRow::number).containsExactly("B2026-000001");
        }
        Slice<BillRow> none = db.in(em -> new BillingFixture(em, clock).issued.page("B1999", 0, 10));
        assertThat(none.rows()).isEmpty();
    }

    @Test
    void findsPricesByTheBeginningsOfTheirWords() {
        assertThat(prices("", EnumSet.allOf(PriceKind.class))).hasSize(3);
        assertThat(prices("ches x", EnumSet.allOf(PriceKind.class))).containsExactly(XRAY);
        assertThat(prices("visit", Set.of(PriceKind.SERVICE))).containsExactly(VISIT);
        assertThat(prices("bed gen", Set.of(PriceKind.SERVICE))).isEmpty();
        assertThat(prices("hest", EnumSet.allOf(PriceKind.class))).isEmpty();
    }

    @Test
    void offersServicesToThoseWhoTreat() {
        db.run(em -> {
            PricedServices services = new PricedServices();
            services.prices = new BillingFixture(em, clock).prices;
            assertThat(services.find("x-ray", 5)).hasSize(1);
            assertThat(services.named("x-ray OF the chest").orElseThrow().code())
                    .isEqualTo(XRAY);
            assertThat(services.named("x-ray")).isEmpty();
        });
    }
}
