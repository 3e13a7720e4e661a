package hms.billing.control;

import com.lowagie.text.pdf.PdfPTable;
import hms.billing.entity.Account;
import hms.billing.entity.Invoice;
import hms.billing.entity.InvoiceLine;
import hms.billing.entity.Payment;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.Patient;
import hms.platform.Languages;
import hms.platform.Money;
import hms.platform.Paper.Table;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The bill on paper: stay, lines, totals, payments and balance, and how days in bed were counted. */
@Dependent
public class BillPaper {

    private static final float[] LINE_COLUMNS = {2, 5.6f, 1.9f, 2.6f, 2.8f};
    private static final int NUMBERS_FROM = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    BillingSheet sheet;

    /** What the bill is called, in the patient's language. */
    String title(Invoice bill) {
        String key = bill.isSupplementary() ? "pdf.bill.supplementary" : "pdf.bill";
        return text(key, sheet.language(bill.getAccount().getPatient())) + " " + bill.getNumber();
    }

    /** The bill as PDF, in the patient's language. */
    byte[] of(Invoice bill, Money billedBefore) {
        Account account = bill.getAccount();
        Patient patient = account.getPatient();
        Locale language = sheet.language(patient);
        List<PdfPTable> body = new ArrayList<>();
        body.add(stay(bill, patient, language).table());
        body.add(lines(bill, language).table());
        body.add(totals(bill, billedBefore, language).table());
        body.add(rule(account, language).table());
        return sheet.print(title(bill), patient, body);
    }

    private Table stay(Invoice bill, Patient patient, Locale language) {
        Account account = bill.getAccount();
        Table table = new Table(Languages.rightToLeft(language))
                .row(text("pdf.patient", language), patient.getName().formal())
                .row(text("pdf.mrn", language), MedicalRecordNumber.grouped(patient.getMrn()))
                .row(text("pdf.admitted", language), sheet.moment(account.getOpenedAt(), language));
        if (account.isCareEnded()) {
            table.row(text("pdf.discharged", language), sheet.moment(account.getCareEndedAt(), language));
        }
        return table.row(text("pdf.issued", language), sheet.moment(bill.getIssuedAt(), language));
    }

    private static Table lines(Invoice bill, Locale language) {
        Table table = new Table(Languages.rightToLeft(language), LINE_COLUMNS)
                .columns(
                        List.of(
                                text("pdf.code", language),
                                text("pdf.what", language),
                                text("pdf.quantity", language),
                                text("pdf.each", language),
                                text("pdf.amount", language)),
                        NUMBERS_FROM);
        for (InvoiceLine line : bill.getLines()) {
            table.line(
                    List.of(
                            line.getCode(),
                            line.getName(),
                            String.valueOf(line.getQuantity()),
                            money(bill, line.getUnitAmount()).shown(language),
                            money(bill, line.getAmount()).shown(language)),
                    NUMBERS_FROM,
                    false);
        }
        return table;
    }

    private Table totals(Invoice bill, Money billedBefore, Locale language) {
        Table table = new Table(Languages.rightToLeft(language), 4, 3, 3);
        line(table, text("pdf.total", language), bill.getTotal().shown(language), true);
        if (bill.isSupplementary()) {
            line(table, text("pdf.before", language), billedBefore.shown(language), false);
        }
        Money paid = bill.getAccount().nothing();
        for (Payment payment : payments(bill.getAccount())) {
            paid = paid.plus(payment.getAmount());
            table.line(
                    List.of(
                            text("pdf.payment", language, payment.getReceiptNumber()),
                            sheet.moment(payment.getTakenAt(), language),
                            payment.getAmount().negated().shown(language)),
                    NUMBERS_FROM,
                    false);
        }
        Money balance = bill.getTotal().plus(billedBefore).minus(paid);
        line(table, text("pdf.balance", language), balance.shown(language), true);
        return table;
    }

    private static void line(Table table, String label, String value, boolean strong) {
        table.line(List.of(label, " ", value), NUMBERS_FROM, strong);
    }

    private static Table rule(Account account, Locale language) {
        return new Table(Languages.rightToLeft(language), 1)
                .line(List.of(text("pdf.bedDayRule." + account.getBedDayRule(), language)), 1, false);
    }

    private List<Payment> payments(Account account) {
        return em.createQuery(
                        "SELECT p FROM Payment p WHERE p.account.id = :account ORDER BY p.takenAt, p.id", Payment.class)
                .setParameter("account", account.getId())
                .getResultList();
    }

    private static Money money(Invoice bill, BigDecimal amount) {
        return Money.of(amount, bill.getTotal().currency());
    }

    private static String text(String key, Locale language, Object... details) {
        return BillingSheet.text(key, language, details);
    }
}
