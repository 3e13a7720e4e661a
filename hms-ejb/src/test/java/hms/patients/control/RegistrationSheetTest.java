package hms.patients.control;

import static hms.patients.control.PatientsFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.Patient;
import hms.patients.entity.Relationship;
import hms.platform.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistrationSheetTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @BeforeAll
    static void keys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    @Test
    void printsASpanishNameWholeAndTwoIdentifiers() throws IOException {
        String text = print(maria(), "es");

        assertThat(text)
                .contains("Núñez Íñiguez", "María José", "20261120 007", "12-may-1980", "Hoja de registro", "Mujer")
                .contains("+34 612 34 56 78", "Calle Ávila 12");
    }

    @Test
    void printsAnArabicNameJoinedAndInOrder() throws IOException {
        String text = print(yusuf(), "ar");

        assertThat(text).contains("20261120 007", "+20 10 01234567");
        assertThat(readFromTheRight(text)).contains("يوسف", "الأمين", "استمارة");
    }

    @Test
    void printsAnArabicNameOnAnEnglishSheetToo() throws IOException {
        String text = print(yusuf(), "en");

        assertThat(text).contains("Registration sheet", "30-Jul-1979");
        assertThat(readFromTheRight(text)).contains("الأمين", "يوسف");
    }

    private static Patient maria() {
        Demographics told = person("María José", "Núñez Íñiguez", "1980-05-12");
        told.setGender(Gender.FEMALE);
        told.setPhone("+34 612 34 56 78");
        told.setAddressLine("Calle Ávila 12");
        told.setCity("León");
        return registered(told);
    }

    private static Patient yusuf() {
        Demographics told = person("يوسف", "الأمين", "1979-07-30");
        told.setGender(Gender.MALE);
        told.setPhone("+20 10 01234567");
        told.setCity("القاهرة");
        return registered(told);
    }

    private static Patient registered(Demographics told) {
        Patient patient = Patient.register("20261120007", told, TODAY, Instant.parse("2026-11-20T10:00:00Z"), "amina");
        patient.addContact(
                "Ana Núñez", Relationship.SIBLING, "+34 611 11 11 11", Instant.parse("2026-11-20T10:00:00Z"));
        patient.addCoverage("Seguros del Sur", "PX-1", LocalDate.parse("2026-01-01"), null);
        return patient;
    }

    private static String print(Patient patient, String language) throws IOException {
        byte[] pdf = new RegistrationSheet().of(patient, Locale.forLanguageTag(language), TODAY);
        Path out = Files.createDirectories(Path.of("target", "sheets"))
                .resolve(language + "-" + patient.getGender() + ".pdf");
        Files.write(out, pdf);
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    /** What is drawn are joined forms, from left to right: read the other way, and taken back to letters. */
    private static String readFromTheRight(String text) {
        return Normalizer.normalize(new StringBuilder(text).reverse(), Normalizer.Form.NFKC);
    }
}
