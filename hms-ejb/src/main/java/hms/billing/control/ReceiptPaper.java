package hms.billing.control;

import hms.billing.entity.Payment;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.Patient;
import hms.platform.Languages;
import hms.platform.Money;
import hms.platform.Paper.Table;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The receipt on paper: who paid how much, how, and what is still owed. */
@Dependent
public class ReceiptPaper {

    @Inject
    BillingSheet sheet;

    /** What the receipt is called, in the patient's language. */
    String title(Payment payment) {
        return text("pdf.receipt", sheet.language(payment.getAccount().getPatient())) + " "
                + payment.getReceiptNumber();
    }

    /** The receipt as PDF, in the patient's language. */
    byte[] of(Payment payment, Money stillOwed) {
        Patient patient = payment.getAccount().getPatient();
        Locale language = sheet.language(patient);
        Table table = new Table(Languages.rightToLeft(language))
                .row(text("pdf.patient", language), patient.getName().formal())
                .row(text("pdf.mrn", language), MedicalRecordNumber.grouped(patient.getMrn()))
                .row(
                        text("pdf.admitted", language),
                        sheet.moment(payment.getAccount().getOpenedAt(), language))
                .row(text("pdf.received", language), payment.getAmount().shown(language))
                .row(text("pdf.method", language), text("pdf.method." + payment.getMethod(), language))
                .row(text("pdf.tendered", language), payment.getTendered().shown(language))
                .row(text("pdf.change", language), payment.change().shown(language))
                .row(text("pdf.taken", language), sheet.moment(payment.getTakenAt(), language))
                .row(text("pdf.takenBy", language), payment.getTakenBy())
                .row(text("pdf.balance", language), stillOwed.shown(language));
        return sheet.print(title(payment), patient, List.of(table.table()));
    }

    private static String text(String key, Locale language) {
        return BillingSheet.text(key, language);
    }
}
