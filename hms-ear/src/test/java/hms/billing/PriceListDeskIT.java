package hms.billing;

import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.boundary.BillingPolicyDesk;
import hms.billing.boundary.BillingPolicyDesk.PolicyForm;
import hms.billing.boundary.PriceListDesk;
import hms.billing.boundary.PriceListDesk.EntryView;
import hms.billing.boundary.PriceListDesk.FindPrices;
import hms.billing.boundary.PriceListDesk.NewEntry;
import hms.billing.boundary.PriceListDesk.Rename;
import hms.billing.boundary.PriceListDesk.SetPrice;
import hms.billing.entity.BedDayRule;
import hms.billing.entity.BillingRule;
import hms.billing.entity.PriceKind;
import hms.billing.entity.PriceRow;
import hms.inpatient.entity.RoomKind;
import hms.it.Bench;
import hms.it.InServer;
import hms.platform.HospitalDay;
import hms.platform.Ids;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PriceListDeskIT extends InServer {

    @Inject
    PriceListDesk desk;

    @Inject
    BillingPolicyDesk policies;

    @Inject
    HospitalDay day;

    private static String unique() {
        return "P" + Long.toString(Ids.next(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    private static NewEntry service(String code, String amount) {
        return new NewEntry(code, "Trial " + code, PriceKind.SERVICE, null, new BigDecimal(amount));
    }

    private EntryView show(long id) throws Exception {
        return as("sam", () -> Bench.shipped(desk.entry(id)));
    }

    @Test
    void addsRenamesPricesAndWithdrawsALine() throws Exception {
        String code = unique();
        long id = as("sam", () -> desk.add(service(code, "12.50")));
        as("sam", () -> desk.rename(new Rename(id, desk.entry(id).row().version(), "Renamed " + code)));
        as(
                "sam",
                () -> desk.price(new SetPrice(
                        id,
                        desk.entry(id).row().version(),
                        new BigDecimal("15"),
                        day.today().plusDays(7))));
        EntryView view = show(id);

        assertThat(view.row().name()).isEqualTo("Renamed " + code);
        assertThat(view.row().amount().amount()).as("today").isEqualByComparingTo("12.50");
        assertThat(view.prices()).hasSize(2);
        as("sam", () -> desk.withdraw(id, desk.entry(id).row().version()));
        assertThat(found(code, false)).isEmpty();
        assertThat(found(code, true)).extracting(PriceRow::entryId).containsExactly(id);
        as(
                "sam",
                () -> assertRefused(
                        BillingRule.PRICE_WITHDRAWN,
                        () -> desk.withdraw(id, desk.entry(id).row().version())));
        as("sam", () -> desk.restore(id, desk.entry(id).row().version()));
        assertThat(found(code, false)).hasSize(1);
        as(
                "sam",
                () -> assertRefused(
                        BillingRule.PRICE_IN_USE,
                        () -> desk.restore(id, desk.entry(id).row().version())));
    }

    private java.util.List<PriceRow> found(String text, boolean withdrawnToo) throws Exception {
        return as("sam", () -> Bench.shipped(desk.entries(new FindPrices(text, withdrawnToo, 0, 10))))
                .rows();
    }

    @Test
    void refusesWhatCannotBeAPrice() throws Exception {
        String code = unique();
        as("sam", () -> {
            long id = desk.add(service(code, "1"));
            assertThat(assertRefused(BillingRule.CODE_TAKEN, () -> desk.add(service(code, "2")))
                            .getField())
                    .isEqualTo("code");
            assertRefused(BillingRule.AMOUNT_NEGATIVE, () -> desk.add(service(unique(), "-1")));
            assertRefused(BillingRule.AMOUNT_TOO_FINE, () -> desk.add(service(unique(), "1.005")));
            assertRefused(
                    BillingRule.ROOM_KIND_NEEDED,
                    () -> desk.add(new NewEntry(unique(), "Bed", PriceKind.BED_DAY, null, BigDecimal.ONE)));
            assertRefused(
                    BillingRule.ROOM_KIND_TAKEN,
                    () -> desk.add(new NewEntry(unique(), "Bed", PriceKind.BED_DAY, RoomKind.GENERAL, BigDecimal.ONE)));
            assertRefused(
                    BillingRule.PRICE_IN_PAST,
                    () -> desk.price(new SetPrice(
                            id,
                            desk.entry(id).row().version(),
                            BigDecimal.ONE,
                            day.today().minusDays(1))));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.entry(1));
        });
    }

    @Test
    void refusesTheSecondOfTwoAdministrators() throws Exception {
        long id = as("sam", () -> desk.add(service(unique(), "1")));
        long seen = show(id).row().version();
        as("sam", () -> desk.price(new SetPrice(id, seen, new BigDecimal("2"), day.today())));

        as("sam", () -> {
            assertRefused(PlatformRule.STALE, () -> desk.rename(new Rename(id, seen, "Late")));
            assertRefused(
                    PlatformRule.STALE, () -> desk.price(new SetPrice(id, seen, new BigDecimal("3"), day.today())));
            assertRefused(PlatformRule.STALE, () -> desk.withdraw(id, seen));
        });
    }

    @Test
    void changesTheRulesOfBillingAndRefusesTheSecond() throws Exception {
        PolicyForm seen = as("sam", () -> Bench.shipped(policies.policy()));
        as("sam", () -> policies.change(new PolicyForm(seen.version(), BedDayRule.MIDNIGHTS_AT_LEAST_ONE, false)));
        try {
            as("sam", () -> assertRefused(PlatformRule.STALE, () -> policies.change(seen)));
            assertThat(as("sam", policies::policy).bedDayRule()).isEqualTo(BedDayRule.MIDNIGHTS_AT_LEAST_ONE);
            assertThat(bench().rows("SELECT reason FROM audit_event WHERE use_case = 'BillingPolicyDesk.change'"
                                    + " AND outcome = 'SUCCESS' ORDER BY id DESC LIMIT 1")
                            .get(0)
                            .get("reason"))
                    .asString()
                    .contains("PAY_BEFORE_DISCHARGE true → false");
        } finally {
            as(
                    "sam",
                    () -> policies.change(
                            new PolicyForm(policies.policy().version(), seen.bedDayRule(), seen.payBeforeDischarge())));
        }
    }

    @Test
    void exportsTheWholeList() throws Exception {
        assertThat(as("sam", () -> Bench.shipped(desk.export())))
                .extracting(PriceRow::code)
                .contains("BED-GEN", "RAD-CT");
    }

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        as("carlos", () -> {
            assertForbidden(() -> desk.entries(new FindPrices("", false, 0, 1)));
            assertForbidden(desk::export);
            assertForbidden(() -> desk.entry(1));
            assertForbidden(() -> desk.add(service(unique(), "1")));
            assertForbidden(() -> desk.rename(new Rename(1L, 1, "x")));
            assertForbidden(() -> desk.price(new SetPrice(1L, 1, BigDecimal.ONE, day.today())));
            assertForbidden(() -> desk.withdraw(1, 1));
            assertForbidden(() -> desk.restore(1, 1));
            assertForbidden(policies::policy);
            assertForbidden(() -> policies.change(new PolicyForm(1L, BedDayRule.ADMISSION_DAY_AND_MIDNIGHTS, true)));
        });
    }
}
