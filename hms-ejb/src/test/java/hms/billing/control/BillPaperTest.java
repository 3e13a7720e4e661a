package hms.billing.control;

import static hms.billing.control.BillingFixture.XRAY;
import static hms.billing.control.BillingFixture.euro;
import static hms.patients.control.PatientsFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import hms.billing.entity.Account;
import hms.billing.entity.ChargeItem;
import hms.billing.entity.ChargeItem.Priced;
import hms.billing.entity.Invoice;
import hms.billing.entity.Payment;
import hms.billing.entity.PaymentMethod;
import hms.documents.DocumentsFixture;
import hms.organization.entity.Hospital;
import hms.organization.entity.HospitalPhone;
import hms.patients.entity.Demographics;
import hms.platform.TestClock;
import hms.platform.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bill and the receipt say on paper; the sheets are kept in {@code target/sheets} to be looked at. */
class BillPaperTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");
    private static final int MANY = 60;

    private final TestClock clock = TestClock.at("2026-11-18T09:00:00Z");
    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
        db.run(em -> {
            new BillingFixture(em, clock).pricesOfToday();
            em.find(Hospital.class, Hospital.THE_ONE)
                    .introduce(
                            "Harbour Hospital",
                            "12 Quay Road\n11201 Port Alba",
                            List.of(new HospitalPhone(0, "Reception", "+34 910 000 100")));
        });
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** The last bill of a stay with so many X-rays and a part payment. */
    private String print(Demographics told, String language, int xrays, String name) throws IOException {
        told.setLanguage(language);
        byte[] pdf = db.in(em -> {
            BillingFixture desk = new BillingFixture(em, clock);
            long stay = desk.admit(told, MONDAY);
            Account account = desk.accounts.locked(stay).orElseThrow();
            Priced xray = desk.prices
                    .priced(desk.prices.service(XRAY).orElseThrow(), account.getCurrency(), desk.day.today())
                    .orElseThrow();
            for (int i = 0; i < xrays; i++) {
                desk.charging.charge(account, xray, 2, "elena");
            }
            Payment payment = desk.cashier.take(
                    account, euro("100.00"), PaymentMethod.CASH, euro("120").amount(), "carlos");
            keep("receipt-" + name, desk, payment.getDocumentId());
            desk.discharge(stay);
            Invoice bill =
                    em.createQuery("SELECT i FROM Invoice i", Invoice.class).getSingleResult();
            return keep("bill-" + name, desk, bill.getDocumentId());
        });
        return text(pdf);
    }

    private static byte[] keep(String name, BillingFixture desk, long document) {
        byte[] pdf =
                DocumentsFixture.store(desk.em).read(document).orElseThrow().bytes();
        try {
            Files.write(Files.createDirectories(Path.of("target", "sheets")).resolve(name + ".pdf"), pdf);
            return pdf;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void printsTheBillInEnglish() throws IOException {
        String text = print(person("Maria", "Gomez", "1980-05-12"), "en", 1, "en");

        assertThat(text)
                .contains("Harbour Hospital", "12 Quay Road, 11201 Port Alba", "+34 910 000 100")
                .contains("Bill B2026-000001", "GOMEZ, Maria", "20261120 001", "12-May-1980")
                .contains("16-Nov-2026 10:00", "18-Nov-2026 09:00")
                .contains("X-ray of the chest", "75.50 EUR", "151.00 EUR", "Bed in a general ward", "360.00 EUR")
                .contains("511.00 EUR", "R2026-000001", "-100.00 EUR", "411.00 EUR")
                .contains("one for each midnight in bed", "Page 1 of 1");
    }

    @Test
    void printsASpanishNameWholeAndAmountsTheSpanishWay() throws IOException {
        String text = print(person("María José", "Núñez Íñiguez", "1980-05-12"), "es", 1, "es");

        assertThat(text)
                .contains("Factura B2026-000001", "NÚÑEZ ÍÑIGUEZ, María José", "511,00 EUR", "Saldo", "Página 1 de 1");
    }

    @Test
    void printsAnArabicNameJoinedAndInOrder() throws IOException {
        String text = print(person("يوسف", "الأمين", "1979-07-30"), "ar", 1, "ar");

        assertThat(text).contains("20261120 001", "B2026-000001", "511.00 EUR", "411.00 EUR");
        assertThat(readFromTheRight(text)).contains("يوسف", "الأمين", "فاتورة", "الرصيد");
    }

    @Test
    void numbersThePagesOfALongBillAndRepeatsWhoseItIs() throws IOException {
        String text = print(person("Maria", "Gomez", "1980-05-12"), "en", MANY, "long");

        assertThat(text).containsPattern("Page 1 of [3-9]").containsPattern("Page 3 of [3-9]");
        assertThat(text.split("GOMEZ, Maria", -1).length - 1).isGreaterThan(3);
    }

    @Test
    void printsAReceiptWithTheChange() throws IOException {
        print(person("Maria", "Gomez", "1980-05-12"), "en", 1, "change");

        String text = text(Files.readAllBytes(Path.of("target", "sheets", "receipt-change.pdf")));
        assertThat(text)
                .contains("Receipt R2026-000001", "GOMEZ, Maria", "20261120 001", "100.00 EUR", "120.00 EUR")
                .contains("20.00 EUR", "Cash", "carlos", "411.00 EUR", "Page 1 of 1");
    }

    @Test
    void printsAgainTheVerySameBillAfterPricesAndNamesHaveChanged() throws IOException {
        print(person("Maria", "Gomez", "1980-05-12"), "en", 1, "before");
        byte[] again = db.in(em -> {
            BillingFixture desk = new BillingFixture(em, clock);
            desk.prices.service(XRAY).orElseThrow().rename("Something else");
            em.find(Hospital.class, Hospital.THE_ONE).introduce("Other Hospital", "", List.of());
            Invoice bill =
                    em.createQuery("SELECT i FROM Invoice i", Invoice.class).getSingleResult();
            return DocumentsFixture.store(em)
                    .read(bill.getDocumentId())
                    .orElseThrow()
                    .bytes();
        });

        assertThat(again).isEqualTo(Files.readAllBytes(Path.of("target", "sheets", "bill-before.pdf")));
    }

    @Test
    void creditsReadAsCredits() {
        db.run(em -> {
            BillingFixture desk = new BillingFixture(em, clock);
            long stay = desk.admit(person("Maria", "Gomez", "1980-05-12"), MONDAY);
            Account account = desk.accounts.locked(stay).orElseThrow();
            ChargeItem item = desk.charging.charge(
                    account,
                    desk.prices
                            .priced(desk.prices.service(XRAY).orElseThrow(), account.getCurrency(), desk.day.today())
                            .orElseThrow(),
                    1,
                    "elena");
            desk.discharge(stay);
            desk.charging.takeBack(item, hms.billing.entity.CancelReason.NOT_DONE, "elena");
            assertThat(desk.cashier.owed(account)).isEqualTo(euro("360.00"));
        });
    }

    /** What is drawn are joined forms, from left to right: read the other way, and taken back to letters. */
    private static String readFromTheRight(String text) {
        return Normalizer.normalize(new StringBuilder(text).reverse(), Normalizer.Form.NFKC);
    }
}
