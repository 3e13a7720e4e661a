package hms.billing.control;

import static hms.billing.control.BillingFixture.VISIT;
import static hms.billing.control.BillingFixture.XRAY;
import static hms.billing.control.BillingFixture.euro;
import static hms.patients.control.PatientsFixture.person;
import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.entity.Account;
import hms.billing.entity.AccountStatus;
import hms.billing.entity.BillRow;
import hms.billing.entity.BillState;
import hms.billing.entity.BillingRule;
import hms.billing.entity.CancelReason;
import hms.billing.entity.ChargeItem;
import hms.billing.entity.ChargeStatus;
import hms.billing.entity.ChargesView;
import hms.billing.entity.Invoice;
import hms.billing.entity.PaymentMethod;
import hms.clinical.TreatmentChanged;
import hms.clinical.entity.Procedure;
import hms.clinical.entity.ProcedureStatus;
import hms.inpatient.DischargeBlocker;
import hms.platform.Ids;
import hms.platform.Money;
import hms.platform.TestClock;
import hms.platform.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stay and its money, from the bed to the bill. */
class StayBillingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");

    private final TestClock clock = TestClock.at("2026-11-18T09:00:00Z");
    private TestDatabase db;
    private long stay;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
        in(desk -> {
            desk.pricesOfToday();
            stay = desk.admit(person("Maria", "Gomez", "1980-05-12"), MONDAY);
        });
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void in(Consumer<BillingFixture> work) {
        db.run(em -> work.accept(new BillingFixture(em, clock)));
    }

    private static Account account(BillingFixture desk, long stay) {
        return desk.accounts.locked(stay).orElseThrow();
    }

    private ChargeItem charge(BillingFixture desk, String code, int quantity) {
        Account account = account(desk, stay);
        return desk.charging.charge(
                account,
                desk.prices
                        .priced(desk.prices.service(code).orElseThrow(), account.getCurrency(), desk.day.today())
                        .orElseThrow(),
                quantity,
                "elena");
    }

    private void pay(BillingFixture desk, String amount) {
        desk.cashier.take(account(desk, stay), euro(amount), PaymentMethod.CASH, null, "carlos");
    }

    private void treat(BillingFixture desk, long procedure, String code, ProcedureStatus status) {
        Account account = account(desk, stay);
        desk.treatments.changed(new TreatmentChanged(procedure, stay, account.patientId(), code, status));
        desk.em.flush();
    }

    private void owed(String amount) {
        in(desk -> {
            var view = desk.liveBill.of(account(desk, stay));
            assertThat(view.balance()).isEqualTo(euro(amount));
            assertThat(desk.cashier.owed(account(desk, stay))).isEqualTo(euro(amount));
        });
    }

    @Test
    void owesTheDayOfAdmissionAndEachMidnightAndWhatWasDone() {
        in(desk -> charge(desk, XRAY, 2));

        owed("511.00");
    }

    @Test
    void letsNobodyChargeWhileTheDischargeDecides() {
        in(desk -> {
            long account = desk.accounts.find(stay).orElseThrow().getId();
            assertThat(db.isHeld("stay_account", account)).isFalse();
            desk.clearance.hold(stay);
            assertThat(db.isHeld("stay_account", account)).isTrue();
        });
    }

    @Test
    void countsTheAccountsOfAPatientThatAreNotSettled() {
        in(desk -> {
            AccountsOfPatient accounts = new AccountsOfPatient();
            accounts.em = desk.em;
            Account account = account(desk, stay);
            assertThat(accounts.of(account.patientId())).isEqualTo(1);
            account.endCare(clock.instant());
            account.owes(account.nothing());
            desk.em.flush();
            assertThat(accounts.of(account.patientId())).isZero();
        });
    }

    @Test
    void knowsWhetherAnythingCostsMoneyYet() {
        in(desk -> assertThat(moneyOf(desk).isThere()).isTrue());
        try (TestDatabase empty = TestDatabase.open()) {
            empty.run(em ->
                    assertThat(moneyOf(new BillingFixture(em, clock)).isThere()).isFalse());
        }
    }

    private static MoneyOfHospital moneyOf(BillingFixture desk) {
        MoneyOfHospital money = new MoneyOfHospital();
        money.em = desk.em;
        return money;
    }

    @Test
    void tellsThoseWhoTreatWhatTheCashDeskSees() {
        in(desk -> charge(desk, XRAY, 1));
        in(this::assertSeenAlike);
        in(desk -> desk.discharge(stay));
        in(this::assertSeenAlike);
        in(desk -> assertThat(desk.accounts.withBeds(1)).isEmpty());
    }

    private void assertSeenAlike(BillingFixture desk) {
        var seen = desk.liveBill.charged(desk.accounts.withBeds(stay).orElseThrow());
        var paying = desk.liveBill.of(account(desk, stay));
        assertThat(seen.charged()).isEqualTo(paying.charged()).isEqualTo(euro("435.50"));
        assertThat(seen.lines()).hasSameSizeAs(paying.lines());
        assertThat(seen.encounterId()).isEqualTo(stay);
    }

    @Test
    void keepsThePriceAndTheNameOfTheMomentItWasCharged() {
        in(desk -> charge(desk, XRAY, 1));
        in(desk -> {
            var entry = desk.prices.service(XRAY).orElseThrow();
            entry.rename("Chest X-ray, two planes");
            entry.price(
                    desk.day.today(),
                    euro("99.00").amount(),
                    BillingFixture.EUR,
                    desk.day.today(),
                    "sam",
                    clock.instant());
            var bed = desk.prices.ofRoom(hms.inpatient.entity.RoomKind.GENERAL).orElseThrow();
            bed.price(
                    desk.day.today(),
                    euro("500.00").amount(),
                    BillingFixture.EUR,
                    desk.day.today(),
                    "sam",
                    clock.instant());
        });

        owed("435.50");
        in(desk -> assertThat(desk.liveBill.of(account(desk, stay)).lines())
                .anyMatch(line -> line.name().equals("X-ray of the chest")));
    }

    @Test
    void takesBackWhatWasChargedWronglyByANewEntry() {
        in(desk -> charge(desk, VISIT, 1));
        in(desk -> {
            ChargeItem wrong = charge(desk, XRAY, 1);
            desk.charging.takeBack(wrong, CancelReason.WRONG_PATIENT, "elena");
            assertRefused(
                    BillingRule.ALREADY_CANCELLED,
                    () -> desk.charging.takeBack(wrong, CancelReason.ENTERED_TWICE, "elena"));
        });

        owed("400.00");
        in(desk -> assertThat(desk.em
                        .createQuery("SELECT COUNT(e) FROM LedgerEntry e", Long.class)
                        .getSingleResult())
                .isEqualTo(3));
    }

    @Test
    void takesPartOfTheMoneyThenTheRestAndNoMore() {
        in(desk -> pay(desk, "100.00"));
        owed("260.00");
        in(desk -> assertRefused(BillingRule.MORE_THAN_OWED, () -> pay(desk, "260.01")));
        in(desk -> pay(desk, "260.00"));
        owed("0.00");
        in(desk -> assertRefused(BillingRule.MORE_THAN_OWED, () -> pay(desk, "0.01")));
        in(desk -> assertRefused(BillingRule.NOTHING_TO_PAY, () -> pay(desk, "0.00")));
    }

    @Test
    void issuesTheBillAtDischargeAndDerivesItsState() {
        in(desk -> charge(desk, XRAY, 1));
        in(desk -> pay(desk, "35.50"));
        in(desk -> desk.discharge(stay));
        in(desk -> {
            List<Invoice> bills = bills(desk);
            assertThat(bills).hasSize(1);
            assertThat(bills.get(0).getNumber()).isEqualTo("B2026-000001");
            assertThat(bills.get(0).getTotal()).isEqualTo(euro("435.50"));
            assertThat(bills.get(0).getLines()).hasSize(2);
            assertThat(state(desk, 0)).isEqualTo(BillState.PART_PAID);
            assertThat(account(desk, stay).getStatus()).isEqualTo(AccountStatus.CARE_COMPLETE);
        });
        clock.advance(Duration.ofDays(3));
        owed("400.00");
        in(desk -> pay(desk, "400.00"));
        in(desk -> {
            assertThat(state(desk, 0)).isEqualTo(BillState.PAID);
            assertThat(account(desk, stay).getStatus()).isEqualTo(AccountStatus.CLOSED);
        });
    }

    @Test
    void makesASupplementaryBillOfALateCharge() {
        in(desk -> desk.discharge(stay));
        in(desk -> pay(desk, "360.00"));
        in(desk -> charge(desk, XRAY, 1));
        in(desk -> {
            assertThat(bills(desk)).hasSize(2);
            assertThat(bills(desk).get(1).isSupplementary()).isTrue();
            assertThat(bills(desk).get(1).getTotal()).isEqualTo(euro("75.50"));
            assertThat(state(desk, 0)).isEqualTo(BillState.PAID);
            assertThat(state(desk, 1)).isEqualTo(BillState.OPEN);
            assertThat(account(desk, stay).getStatus()).isEqualTo(AccountStatus.CARE_COMPLETE);
        });
        owed("75.50");
    }

    @Test
    void dischargesOnceHoweverOftenItIsSaid() {
        in(desk -> desk.discharge(stay));
        in(desk -> desk.discharge(stay));

        in(desk -> assertThat(bills(desk)).hasSize(1));
        owed("360.00");
    }

    @Test
    void followsATreatmentFromPlannedToDone() {
        long procedure = Ids.next();
        in(desk -> treat(desk, procedure, XRAY, ProcedureStatus.PREPARATION));
        owed("360.00");
        in(desk -> assertThat(keys(desk)).contains("blocker.planned"));

        in(desk -> treat(desk, procedure, XRAY, ProcedureStatus.COMPLETED));
        owed("435.50");
        in(desk -> assertThat(keys(desk)).containsExactly("blocker.unpaid"));
    }

    @Test
    void chargesNothingForWhatWillNotBeDoneOrNoPriceListKnows() {
        long procedure = Ids.next();
        in(desk -> treat(desk, procedure, XRAY, ProcedureStatus.PREPARATION));
        in(desk -> treat(desk, procedure, XRAY, ProcedureStatus.NOT_DONE));
        in(desk -> treat(desk, Ids.next(), "UNKNOWN", ProcedureStatus.COMPLETED));
        in(desk -> treat(desk, Ids.next(), null, ProcedureStatus.COMPLETED));

        owed("360.00");
        in(desk -> assertThat(keys(desk)).containsExactly("blocker.unpaid"));
    }

    @Test
    void creditsATreatmentThatIsFoundWrongAfterTheBill() {
        long procedure = Ids.next();
        in(desk -> treat(desk, procedure, XRAY, ProcedureStatus.COMPLETED));
        in(desk -> desk.discharge(stay));
        in(desk -> treat(desk, procedure, XRAY, ProcedureStatus.ENTERED_IN_ERROR));

        owed("360.00");
        in(desk -> {
            assertThat(bills(desk)).hasSize(2);
            assertThat(bills(desk).get(1).getTotal()).isEqualTo(euro("-75.50"));
            assertThat(state(desk, 1)).isEqualTo(BillState.CREDIT);
        });
    }

    @Test
    void creditsABilledChargeOnceOnABillOfItsOwn() {
        in(desk -> charge(desk, XRAY, 2));
        in(desk -> desk.discharge(stay));
        in(desk -> takeBack(desk, 0));
        in(desk -> assertRefused(BillingRule.ALREADY_CANCELLED, () -> takeBack(desk, 0)));
        in(desk -> assertRefused(BillingRule.ALREADY_CANCELLED, () -> takeBack(desk, 1)));

        owed("360.00");
        in(desk -> {
            assertThat(bills(desk)).extracting(Invoice::getNumber).containsExactly("B2026-000001", "B2026-000002");
            assertThat(bills(desk).get(1).getTotal()).isEqualTo(euro("-151.00"));
            assertThat(xrays(desk))
                    .extracting(ChargeItem::getCancelledBecause)
                    .containsExactly(null, CancelReason.ENTERED_TWICE);
            ChargesView shown =
                    desk.liveBill.charged(desk.accounts.withBeds(stay).orElseThrow());
            assertThat(shown.lines()).hasSize(3).noneMatch(shown::cancellable);
            assertThat(state(desk, 0)).isEqualTo(BillState.PART_PAID);
        });
        in(desk -> pay(desk, "360.00"));
        in(desk -> {
            assertThat(state(desk, 0)).isEqualTo(BillState.PAID);
            assertThat(state(desk, 1)).isEqualTo(BillState.CREDIT);
            assertThat(desk.issued.page("", 0, 10).rows())
                    .extracting(BillRow::state)
                    .containsExactlyInAnyOrder(BillState.PAID, BillState.CREDIT);
        });
    }

    private void takeBack(BillingFixture desk, int which) {
        ChargesView before = desk.liveBill.charged(desk.accounts.withBeds(stay).orElseThrow());
        ChargeItem item = xrays(desk).get(which);
        assertThat(before.lines().stream().filter(before::cancellable))
                .hasSize(xrays(desk).size() == 1 ? 1 : 0);
        desk.charging.takeBack(item, CancelReason.ENTERED_TWICE, "elena");
        desk.em.flush();
    }

    private static List<ChargeItem> xrays(BillingFixture desk) {
        return desk.em
                .createQuery("SELECT c FROM ChargeItem c WHERE c.code = :code ORDER BY c.id", ChargeItem.class)
                .setParameter("code", XRAY)
                .getResultList();
    }

    @Test
    void leavesItToTheWardToSayThatAPlannedTreatmentKeepsThePatient() {
        in(desk -> {
            Account account = account(desk, stay);
            Procedure xray = Procedure.plan(account.getEncounter(), XRAY, "X-ray", null, "elena", clock.instant());
            desk.em.persist(xray);
            desk.em.flush();
            treat(desk, xray.getId(), XRAY, ProcedureStatus.PREPARATION);
        });

        in(desk -> assertThat(desk.liveBill.of(account(desk, stay)).planned()).hasSize(1));
        in(desk -> assertThat(keys(desk)).containsExactly("blocker.unpaid"));
    }

    @Test
    void letsAPatientGoOncePaidOrWhereTheHospitalBillsLater() {
        in(desk -> assertThat(keys(desk)).containsExactly("blocker.unpaid"));
        in(desk -> desk.accounts.policy().decide(desk.accounts.policy().getBedDayRule(), false));
        in(desk -> assertThat(keys(desk)).isEmpty());
        in(desk -> desk.accounts.policy().decide(desk.accounts.policy().getBedDayRule(), true));
        in(desk -> pay(desk, "360.00"));
        in(desk -> assertThat(keys(desk)).isEmpty());
    }

    @Test
    void neverReadsAChangeableChargeAsBilledTwice() {
        in(desk -> charge(desk, XRAY, 1));
        in(desk -> desk.discharge(stay));

        in(desk -> assertThat(desk.em
                        .createQuery("SELECT c.status FROM ChargeItem c", ChargeStatus.class)
                        .getResultList())
                .containsOnly(ChargeStatus.BILLED));
    }

    private List<Invoice> bills(BillingFixture desk) {
        return desk.em
                .createQuery("SELECT i FROM Invoice i ORDER BY i.issuedAt, i.id", Invoice.class)
                .getResultList();
    }

    private BillState state(BillingFixture desk, int bill) {
        Account account = account(desk, stay);
        Money paid = desk.ledger.paid(account);
        return desk.issued.ofAccount(account, paid).get(bill).state();
    }

    private List<String> keys(BillingFixture desk) {
        return desk.clearance.blockers(stay).stream().map(DischargeBlocker::key).toList();
    }
}
