package hms.billing;

import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.Stays.Stay;
import hms.billing.boundary.ChargeDesk;
import hms.billing.boundary.ChargeDesk.CancelCharge;
import hms.billing.boundary.PaymentDesk;
import hms.billing.boundary.PaymentDesk.TakePayment;
import hms.billing.boundary.StayAccountDesk;
import hms.billing.entity.CancelReason;
import hms.it.AtOnce;
import hms.it.Figures;
import hms.it.InServer;
import hms.platform.Conflicts;
import hms.platform.HospitalDay;
import hms.platform.Refusal;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many hands on the same money: the account equals lines minus payments, and no number is missing or double (R4, R5). */
@Tag("mariadb")
class MoneyRacesIT extends InServer {

    private static final int SEQUENCES = Integer.getInteger("hms.it.money", 24);
    private static final int STAYS = 6;
    private static final int DESKS = 8;
    private static final int MOST_STEPS = 8;
    private static final List<String> SERVICES = List.of("LAB-CBC", "RAD-XRAY", "VIS-WARD", "NURS-INJ");

    @Inject
    AtOnce atOnce;

    @Inject
    StayAccountDesk accounts;

    @Inject
    ChargeDesk charges;

    @Inject
    PaymentDesk payments;

    @Inject
    Stays stays;

    @Inject
    StayTrial ward;

    @Inject
    HospitalDay day;

    private String everybody;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger gaveWay = new AtomicInteger();

    @BeforeEach
    void hire() throws Exception {
        everybody = Stays.chargesAndTakesMoney(bench());
    }

    @Test
    void paysOnceForTwentyEqualSubmitsAtOnce() throws Exception {
        List<Long> answers = as(everybody, () -> {
            TakePayment wish = stays.begin(everybody).pay("50.00");
            return atOnce.run(20, 20, () -> payments.pay(wish));
        });

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(bench().number("SELECT COUNT(*) FROM payment WHERE id = ?", answers.get(0)))
                .isEqualTo(1);
        assertThat(bench().number("SELECT COUNT(*) FROM ledger_entry WHERE payment_id = ?", answers.get(0)))
                .isEqualTo(1);
    }

    @Test
    void chargesOnceForTwentyEqualSubmitsAtOnce() throws Exception {
        List<Long> answers = as(everybody, () -> {
            var wish = stays.begin(everybody).charge("RAD-CT", 1);
            return atOnce.run(20, 20, () -> charges.add(wish));
        });

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(bench().number("SELECT COUNT(*) FROM charge_item WHERE id = ?", answers.get(0)))
                .isEqualTo(1);
    }

    /** Ten want to pay the last fifty of a bill, each with a submit of their own: one may. */
    @Test
    void neverTakesMoreThanIsOwed() throws Exception {
        Stay stay = as(everybody, () -> stays.begin(everybody));
        List<Boolean> taken = as(everybody, () -> atOnce.run(10, 10, () -> pay(stay, "95.00")));

        assertThat(taken.stream().filter(each -> each)).hasSize(1);
        checkStay(stay);
    }

    @Test
    void keepsEveryAccountRightHoweverManyWorkOnIt() throws Exception {
        List<Stay> open = new ArrayList<>();
        long began = System.nanoTime();
        as(everybody, () -> {
            for (int left = SEQUENCES; left > 0; left -= STAYS * DESKS) {
                List<Stay> some = new ArrayList<>();
                for (int i = 0; i < STAYS; i++) {
                    some.add(stays.begin(everybody));
                }
                atOnce.run(DESKS, Math.min(left, STAYS * DESKS), () -> sequence(some));
                open.addAll(some);
            }
        });
        for (Stay stay : open) {
            checkStay(stay);
        }
        long year = day.today().getYear();
        checkNumbers("invoice", "invoice_number", "B" + year + "-", "billing.bill." + year);
        checkNumbers("payment", "receipt_number", "R" + year + "-", "billing.receipt." + year);
        assertThat(done.get()).isPositive();
        Figures.note(
                "money: " + SEQUENCES + " sequences on " + open.size() + " accounts",
                done + " steps done, " + refused + " refused, " + gaveWay + " gave way, "
                        + (System.nanoTime() - began) / 1_000_000 + " ms");
    }

    /** Charges, pays, takes back and discharges as it comes. */
    private boolean sequence(List<Stay> some) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Stay stay = some.get(random.nextInt(some.size()));
        List<Long> mine = new ArrayList<>();
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int i = 0; i < steps; i++) {
            step(stay, mine, random.nextInt(10));
        }
        return true;
    }

    private void step(Stay stay, List<Long> mine, int what) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        tried(() -> {
            if (what < 4) {
                mine.add(
                        charges.add(stay.charge(SERVICES.get(random.nextInt(SERVICES.size())), 1 + random.nextInt(3))));
            } else if (what < 7) {
                payments.pay(
                        stay.pay(BigDecimal.valueOf(1 + random.nextInt(9000), 2).toPlainString()));
            } else if (what < 9 && !mine.isEmpty()) {
                charges.cancel(new CancelCharge(
                        stay.patientId(), stay.encounterId(), mine.remove(0), CancelReason.ENTERED_TWICE));
            } else {
                ward.discharge(stay.encounterId());
            }
        });
    }

    private boolean pay(Stay stay, String amount) {
        return tried(() -> payments.pay(stay.pay(amount)));
    }

    private boolean tried(Runnable step) {
        try {
            step.run();
            done.incrementAndGet();
            return true;
        } catch (Refusal refusal) {
            refused.incrementAndGet();
            return false;
        } catch (RuntimeException conflict) {
            assertThat(Conflicts.retryable(conflict)).as("%s", conflict).isTrue();
            gaveWay.incrementAndGet();
            return false;
        }
    }

    private void checkStay(Stay stay) throws Exception {
        long account = bench().number("SELECT id FROM stay_account WHERE encounter_id = ?", stay.encounterId());
        BigDecimal ledger = sum("SELECT SUM(amount) FROM ledger_entry WHERE account_id = ?", account);
        BigDecimal lines = sum(
                "SELECT SUM(amount * quantity) FROM charge_item WHERE account_id = ?"
                        + " AND status IN ('BILLABLE', 'BILLED')",
                account);
        BigDecimal paid = sum("SELECT SUM(amount) FROM payment WHERE account_id = ?", account);
        BigDecimal billed = sum("SELECT SUM(amount) FROM invoice WHERE account_id = ?", account);
        BigDecimal onBills = sum(
                "SELECT SUM(amount * quantity) FROM charge_item WHERE account_id = ? AND status = 'BILLED'", account);
        BigDecimal printed = sum(
                "SELECT SUM(l.amount) FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                        + " WHERE i.account_id = ?",
                account);
        assertThat(ledger).as("ledger of %s", stay).isEqualByComparingTo(lines.subtract(paid));
        assertThat(billed).as("bills of %s", stay).isEqualByComparingTo(onBills).isEqualByComparingTo(printed);
        var view = as(everybody, () -> accounts.account(stay.encounterId()));
        assertThat(view.balance()).isEqualTo(view.charged().minus(view.paid()));
        assertThat(view.paid().amount()).isEqualByComparingTo(paid);
    }

    private BigDecimal sum(String sql, long account) throws Exception {
        Map<String, Object> row = bench().rows(sql, account).get(0);
        Object sum = row.values().iterator().next();
        return sum == null ? BigDecimal.ZERO : new BigDecimal(sum.toString());
    }

    /** From one to the last, each once. */
    private void checkNumbers(String table, String column, String begins, String series) throws Exception {
        List<Integer> numbers = bench()
                .rows("SELECT " + column + " AS n FROM " + table + " WHERE " + column + " LIKE ?", begins + "%")
                .stream()
                .map(row -> Integer.valueOf(row.get("n").toString().substring(begins.length())))
                .sorted()
                .toList();
        int last = (int) bench().number("SELECT last_number FROM number_series WHERE name = ?", series);
        assertThat(numbers)
                .as(table)
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, last).boxed().toList());
    }
}
