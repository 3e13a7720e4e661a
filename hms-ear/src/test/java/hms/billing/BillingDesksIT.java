package hms.billing;

import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.Stays.Stay;
import hms.billing.boundary.ChargeDesk;
import hms.billing.boundary.ChargeDesk.CancelCharge;
import hms.billing.boundary.InvoiceDesk;
import hms.billing.boundary.InvoiceDesk.FindBills;
import hms.billing.boundary.PaymentDesk;
import hms.billing.boundary.PaymentDesk.TakePayment;
import hms.billing.boundary.StayAccountDesk;
import hms.billing.boundary.StayAccountDesk.FindAccounts;
import hms.billing.entity.AccountRow;
import hms.billing.entity.AccountView;
import hms.billing.entity.BillRow;
import hms.billing.entity.BillState;
import hms.billing.entity.BillingRule;
import hms.billing.entity.CancelReason;
import hms.billing.entity.ChargesView;
import hms.billing.entity.PaymentMethod;
import hms.clinical.entity.ProcedureStatus;
import hms.documents.entity.KeptDocument;
import hms.it.Bench;
import hms.it.InServer;
import hms.it.Statements;
import hms.patients.entity.PatientsRule;
import hms.platform.Ids;
import hms.platform.PlatformRule;
import hms.platform.Slice;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A stay's money, desk by desk: charged, paid in parts, billed at discharge, billed again for what comes late. */
@Tag("mariadb")
class BillingDesksIT extends InServer {

    private static final String ECG = "CARD-ECG";
    private static final long CASH_DESK = 3;
    private static final BigDecimal BED = new BigDecimal("95.00");

    @Inject
    StayAccountDesk accounts;

    @Inject
    ChargeDesk charges;

    @Inject
    PaymentDesk payments;

    @Inject
    InvoiceDesk bills;

    @Inject
    Stays stays;

    @Inject
    StayTrial ward;

    private Stay stay;

    @BeforeEach
    void admit() throws Exception {
        stay = as("tom", () -> stays.begin("elena"));
    }

    private AccountView account() throws Exception {
        return as("carlos", () -> Bench.shipped(accounts.account(stay.encounterId())));
    }

    private void owed(String amount) throws Exception {
        AccountView view = account();
        assertThat(view.balance().amount()).isEqualByComparingTo(amount);
        assertThat(view.balance()).isEqualTo(view.charged().minus(view.paid()));
    }

    private String mrn() throws Exception {
        return account().patient().getMrn();
    }

    @Test
    void goesFromBedToPaidBill() throws Exception {
        owed("95.00");
        as("elena", () -> charges.add(stay.charge(ECG, 2)));
        owed("165.00");
        as("carlos", () -> payments.pay(stay.pay("65.00")));
        owed("100.00");
        as("tom", () -> ward.discharge(stay.encounterId()));
        owed("100.00");
        BillRow bill = account().bills().get(0);
        assertThat(bill.state()).isEqualTo(BillState.PART_PAID);
        as("tom", () -> payments.pay(stay.pay("100.00")));

        assertThat(account().bills().get(0).state()).isEqualTo(BillState.PAID);
        owed("0.00");
    }

    @Test
    void printsReceiptAndBillAndTheSameBillAgain() throws Exception {
        long payment = as("carlos", () -> payments.pay(stay.pay("10.00")));
        as("tom", () -> ward.discharge(stay.encounterId()));
        long bill = account().bills().get(0).invoiceId();

        KeptDocument receipt = as("carlos", () -> Bench.shipped(payments.receipt(payment)));
        KeptDocument first = as("carlos", () -> bills.reprint(bill));
        bench().execute("UPDATE patient SET family = 'Renamed' WHERE id = ?", stay.patientId());
        KeptDocument again = as("tom", () -> bills.reprint(bill));

        assertThat(receipt.fileName()).matches("receipt-R\\d{4}-\\d{6}\\.pdf");
        assertThat(first.fileName()).matches("bill-B\\d{4}-\\d{6}\\.pdf");
        assertThat(new String(first.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(again.bytes()).isEqualTo(first.bytes());
    }

    @Test
    void makesASupplementaryBillOfWhatComesLate() throws Exception {
        as("tom", () -> ward.discharge(stay.encounterId()));
        as("carlos", () -> payments.pay(stay.pay("95.00")));
        as("elena", () -> charges.add(stay.charge(ECG, 1)));

        Slice<BillRow> found = as("carlos", () -> Bench.shipped(bills.bills(new FindBills(mrnQuietly(), 0, 10))));
        assertThat(found.rows()).extracting(BillRow::supplementary).containsExactly(true, false);
        assertThat(found.rows()).extracting(BillRow::state).containsExactly(BillState.OPEN, BillState.PAID);
        owed("35.00");
    }

    private String mrnQuietly() {
        return accounts.account(stay.encounterId()).patient().getMrn();
    }

    @Test
    void takesBackWhatWasChargedWrongly() throws Exception {
        long charge = as("elena", () -> charges.add(stay.charge(ECG, 1)));
        CancelCharge wish = new CancelCharge(stay.patientId(), stay.encounterId(), charge, CancelReason.ENTERED_TWICE);
        as("elena", () -> charges.cancel(wish));
        as("elena", () -> assertRefused(BillingRule.ALREADY_CANCELLED, () -> charges.cancel(wish)));

        owed("95.00");
        as("tom", () -> ward.discharge(stay.encounterId()));
        long bedDay = account().lines().get(0).chargeId();
        as(
                "elena",
                () -> assertRefused(
                        BillingRule.FOLLOWS_TREATMENT,
                        () -> charges.cancel(new CancelCharge(
                                stay.patientId(), stay.encounterId(), bedDay, CancelReason.NOT_DONE))));
    }

    @Test
    void correctsAChargeOnABillByACreditOnABillOfItsOwn() throws Exception {
        long charge = as("elena", () -> charges.add(stay.charge(ECG, 2)));
        as("tom", () -> ward.discharge(stay.encounterId()));
        CancelCharge wish = new CancelCharge(stay.patientId(), stay.encounterId(), charge, CancelReason.NOT_DONE);
        as("elena", () -> charges.cancel(wish));
        as("elena", () -> assertRefused(BillingRule.ALREADY_CANCELLED, () -> charges.cancel(wish)));

        owed("95.00");
        assertThat(account().bills()).extracting(BillRow::state).containsExactly(BillState.PART_PAID, BillState.CREDIT);
        assertThat(account().bills().get(1).total().amount()).isEqualByComparingTo("-70.00");
        assertThat(bench().number("SELECT COUNT(*) FROM invoice WHERE invoice_number LIKE 'B%'"))
                .isEqualTo(
                        bench().number("SELECT SUM(last_number) FROM number_series WHERE name LIKE 'billing.bill.%'"));
    }

    @Test
    void followsTheTreatmentsOfTheStay() throws Exception {
        long procedure = Ids.next();
        as("elena", () -> ward.treat(procedure, stay.encounterId(), ECG, ProcedureStatus.PREPARATION));
        ChargesView planned = as(
                "elena", () -> Bench.shipped(charges.charges(stay.encounterId()).orElseThrow()));
        assertThat(planned.planned()).hasSize(1);
        assertThat(planned.charged().amount()).isEqualByComparingTo(BED);

        as("elena", () -> ward.treat(procedure, stay.encounterId(), ECG, ProcedureStatus.COMPLETED));
        owed("130.00");
        long charge = account().lines().stream()
                .filter(line -> line.code().equals(ECG))
                .findFirst()
                .orElseThrow()
                .chargeId();
        as(
                "elena",
                () -> assertRefused(
                        BillingRule.FOLLOWS_TREATMENT,
                        () -> charges.cancel(new CancelCharge(
                                stay.patientId(), stay.encounterId(), charge, CancelReason.NOT_DONE))));
    }

    @Test
    void refusesWhatCannotBePaid() throws Exception {
        as("carlos", () -> {
            assertRefused(BillingRule.MORE_THAN_OWED, () -> payments.pay(stay.pay("95.01")));
            assertRefused(BillingRule.NOTHING_TO_PAY, () -> payments.pay(stay.pay("0")));
            assertRefused(BillingRule.AMOUNT_NEGATIVE, () -> payments.pay(stay.pay("-1")));
            assertRefused(BillingRule.AMOUNT_TOO_FINE, () -> payments.pay(stay.pay("1.005")));
            assertRefused(BillingRule.TENDERED_TOO_LITTLE, () -> payments.pay(tendered(PaymentMethod.CASH, "9")));
            assertRefused(BillingRule.CHANGE_ONLY_IN_CASH, () -> payments.pay(tendered(PaymentMethod.CARD, "20")));
        });
        owed("95.00");
    }

    private TakePayment tendered(PaymentMethod method, String given) {
        return new TakePayment(
                UUID.randomUUID(), stay.patientId(), stay.encounterId(), BigDecimal.TEN, method, new BigDecimal(given));
    }

    @Test
    void refusesAnotherPatientThanTheAccounts() throws Exception {
        Stay other = as("tom", () -> stays.begin("elena"));
        Stay mixed = new Stay(other.patientId(), stay.encounterId());

        as("carlos", () -> assertRefused(BillingRule.NO_ACCOUNT, () -> payments.pay(mixed.pay("10"))));
        as("elena", () -> assertRefused(BillingRule.NO_ACCOUNT, () -> charges.add(mixed.charge(ECG, 1))));
    }

    @Test
    void refusesWhatThePriceListDoesNotHave() throws Exception {
        as("elena", () -> {
            assertRefused(BillingRule.NO_PRICE, () -> charges.add(stay.charge("NO-SUCH", 1)));
            assertRefused(BillingRule.NO_PRICE, () -> charges.add(stay.charge("BED-GEN", 1)));
            assertRefused(BillingRule.QUANTITY_IMPOSSIBLE, () -> charges.add(stay.charge(ECG, 0)));
            assertRefused(BillingRule.QUANTITY_IMPOSSIBLE, () -> charges.add(stay.charge(ECG, 1000)));
        });
    }

    @Test
    void findsAccountsByNumberNameAndBill() throws Exception {
        as("tom", () -> ward.discharge(stay.encounterId()));
        AccountView view = account();
        String bill = view.bills().get(0).number();

        for (String text :
                new String[] {view.patient().getMrn(), view.patient().getName().getFamily(), bill}) {
            Slice<AccountRow> found =
                    as("carlos", () -> Bench.shipped(accounts.accounts(new FindAccounts(text, 0, 10))));
            assertThat(found.rows())
                    .as(text)
                    .extracting(AccountRow::encounterId)
                    .containsExactly(stay.encounterId());
            assertThat(found.rows().get(0).balance().amount()).isEqualByComparingTo(BED);
        }
    }

    /** Whoever reads the lists at the front desk or the cash desk takes them away, unless the right is taken from them. */
    @Test
    void exportsTheListsOnlyForWhomItMay() throws Exception {
        as("tom", () -> ward.discharge(stay.encounterId()));
        String mrn = mrn();

        assertThat(as("tom", () -> Bench.shipped(accounts.export(mrn))))
                .extracting(AccountRow::encounterId)
                .containsExactly(stay.encounterId());
        assertThat(as("tom", () -> Bench.shipped(bills.export(mrn))))
                .extracting(BillRow::encounterId)
                .containsExactly(stay.encounterId());
        assertThat(as("carlos", () -> accounts.export(mrn))).hasSize(1);
        bench().execute("DELETE FROM group_grant WHERE group_id = ? AND role_name = 'PATIENT_EXPORT'", CASH_DESK);
        try {
            as("carlos", () -> {
                assertRefused(PatientsRule.EXPORT_NOT_GRANTED, () -> accounts.export(mrn));
                assertRefused(PatientsRule.EXPORT_NOT_GRANTED, () -> bills.export(mrn));
            });
        } finally {
            bench().execute("INSERT INTO group_grant (group_id, role_name) VALUES (?, 'PATIENT_EXPORT')", CASH_DESK);
        }
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM audit_event WHERE username = 'tom' AND act = 'EXPORT' AND patient_id = ?",
                                stay.patientId()))
                .isEqualTo(2);
    }

    @Test
    void offersServicesByTheBeginningsOfTheirWords() throws Exception {
        as("grace", () -> {
            assertThat(Bench.shipped(charges.choices("electrocard")))
                    .extracting(row -> row.code())
                    .contains(ECG);
            assertThat(charges.choices("card-ec")).extracting(row -> row.code()).contains(ECG);
            assertThat(charges.choices("bed gen")).isEmpty();
        });
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        as("ines", this::shutForMoney);
        as("elena", this::shutForMoney);
        as("carlos", this::shutForCare);
        as("tom", this::shutForCare);
        as("sam", () -> {
            shutForMoney();
            shutForCare();
        });
    }

    private void shutForMoney() {
        assertForbidden(() -> accounts.account(stay.encounterId()));
        assertForbidden(() -> accounts.accounts(new FindAccounts("", 0, 1)));
        assertForbidden(() -> accounts.export(""));
        assertForbidden(() -> payments.pay(stay.pay("1")));
        assertForbidden(() -> payments.receipt(1));
        assertForbidden(() -> bills.bills(new FindBills("", 0, 1)));
        assertForbidden(() -> bills.export(""));
        assertForbidden(() -> bills.reprint(1));
    }

    private void shutForCare() {
        assertForbidden(() -> charges.choices("x"));
        assertForbidden(() -> charges.charges(stay.encounterId()));
        assertForbidden(() -> charges.add(stay.charge(ECG, 1)));
        assertForbidden(() ->
                charges.cancel(new CancelCharge(stay.patientId(), stay.encounterId(), 1L, CancelReason.NOT_DONE)));
    }

    @Test
    void answersNotFoundForWhatIsNot() throws Exception {
        as("carlos", () -> {
            assertRefused(PlatformRule.NOT_FOUND, () -> accounts.account(1));
            assertRefused(PlatformRule.NOT_FOUND, () -> payments.receipt(1));
            assertRefused(PlatformRule.NOT_FOUND, () -> bills.reprint(1));
            assertRefused(PlatformRule.NOT_FOUND, () -> payments.pay(new Stay(1, 1).pay("1")));
        });
        as("elena", () -> assertThat(charges.charges(1)).isEmpty());
    }

    @Test
    void readsTheListsInAFewStatementsHoweverLong() throws Exception {
        as("tom", () -> ward.discharge(stay.encounterId()));
        as("carlos", () -> {
            Statements list = bench().counting(() -> accounts.accounts(new FindAccounts("", 0, 20)));
            Statements out = bench().counting(() -> bills.bills(new FindBills("", 0, 20)));
            Statements one = bench().counting(() -> accounts.account(stay.encounterId()));
            assertThat(list.reads()).as("%s", list.sql()).isLessThanOrEqualTo(5);
            assertThat(out.reads()).as("%s", out.sql()).isLessThanOrEqualTo(5);
            assertThat(one.reads()).as("%s", one.sql()).isLessThanOrEqualTo(10);
        });
        assertThat(mrn()).isNotBlank();
    }
}
