package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.Payment;
import hms.billing.entity.PaymentMethod;
import hms.documents.DocumentStore;
import hms.documents.DocumentStore.Label;
import hms.documents.entity.DocumentKind;
import hms.platform.HospitalDay;
import hms.platform.Money;
import hms.platform.NumberSeries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Locale;

/** Takes money: never more than is owed at this moment, each payment with a number and a receipt of its own. */
@Dependent
public class Cashier {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ledger ledger;

    @Inject
    BedDays bedDays;

    @Inject
    NumberSeries numbers;

    @Inject
    DocumentStore documents;

    @Inject
    ReceiptPaper paper;

    @Inject
    HospitalDay day;

    /** What is owed now, days in bed counted up to now. */
    public Money owed(Account account) {
        return ledger.balance(account).plus(bedDays.sum(account, bedDays.upTo(day.now(), account)));
    }

    /** The payment, receipt printed; the caller holds the account's lock. */
    public Payment take(Account account, Money amount, PaymentMethod method, BigDecimal tendered, String by) {
        Money owed = owed(account);
        Payment payment = Payment.take(account, amount, method, tendered, owed);
        payment.receive(number(), by, day.now());
        payment.printedAs(documents.keep(
                account.getPatient(),
                new Label(DocumentKind.RECEIPT, paper.title(payment), "receipt-" + payment.getReceiptNumber() + ".pdf"),
                paper.of(payment, owed.minus(amount)),
                by,
                day.now()));
        em.persist(payment);
        ledger.pay(payment);
        return payment;
    }

    /** {@code R2026-000001}: one series a year, without gaps. */
    private String number() {
        int year = day.today().getYear();
        return String.format(Locale.ROOT, "R%d-%06d", year, numbers.next("billing.receipt." + year));
    }
}
