package hms.patients.control;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import hms.patients.entity.Coverage;
import hms.patients.entity.Demographics;
import hms.patients.entity.EmergencyContact;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.Patient;
import hms.platform.Languages;
import hms.platform.Meters;
import hms.platform.Paper;
import hms.platform.Paper.Frame;
import hms.platform.Paper.Table;
import hms.platform.Texts;
import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet a patient reads and signs: what the front desk wrote down, with two identifiers on every page. */
@Dependent
public class RegistrationSheet {

    private static final float MARGIN = 45f;
    private static final float TOP = 85f;

    /** The sheet as PDF in this language. */
    public byte[] of(Patient patient, Locale language, LocalDate today) {
        return Meters.pdf("registration", () -> printed(patient, language, today));
    }

    private static byte[] printed(Patient patient, Locale language, LocalDate today) {
        boolean rightToLeft = Languages.rightToLeft(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, TOP, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Frame(
                text("pdf.title", language),
                identifiers(patient, language),
                printed(today, language),
                rightToLeft,
                String::valueOf));
        document.addTitle(text("pdf.title", language));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.getLanguage()));
        document.open();
        document.add(person(patient, language).table());
        document.add(reach(patient, language).table());
        document.add(others(patient, language, today).table());
        document.add(signature(language).table());
        document.close();
        return out.toByteArray();
    }

    private static Table person(Patient patient, Locale language) {
        Demographics told = patient.told();
        return new Table(Languages.rightToLeft(language))
                .heading(text("pdf.person", language))
                .row(text("pdf.family", language), known(told.getFamily(), language))
                .row(text("pdf.given", language), known(told.getGiven(), language))
                .row(text("pdf.born", language), born(patient, language))
                .row(text("pdf.gender", language), text("gender." + patient.getGender(), language))
                .row(text("pdf.mrn", language), MedicalRecordNumber.grouped(patient.getMrn()))
                .row(text("pdf.nationalId", language), known(told.getNationalId(), language));
    }

    private static Table reach(Patient patient, Locale language) {
        Demographics told = patient.told();
        String address = Stream.of(
                        told.getAddressLine(), told.getPostalCode(), told.getCity(), told.getState(), told.getCountry())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return new Table(Languages.rightToLeft(language))
                .heading(text("pdf.reach", language))
                .row(text("pdf.phone", language), known(told.getPhone(), language))
                .row(text("pdf.email", language), known(told.getEmail(), language))
                .row(text("pdf.address", language), known(address, language));
    }

    private static Table others(Patient patient, Locale language, LocalDate today) {
        Table table = new Table(Languages.rightToLeft(language)).heading(text("pdf.contacts", language));
        for (EmergencyContact contact : patient.getContacts()) {
            table.row(text("relationship." + contact.getRelationship(), language), contact.getFullName())
                    .row(text("pdf.phone", language), contact.getPhone());
        }
        for (Coverage coverage : patient.getCoverages()) {
            if (coverage.isValidOn(today)) {
                table.row(text("pdf.coverage", language), coverage.getPayer())
                        .row(text("pdf.policy", language), coverage.getPolicyNumber());
            }
        }
        return table;
    }

    private static Table signature(Locale language) {
        return new Table(Languages.rightToLeft(language))
                .heading(text("pdf.declare", language))
                .row(text("pdf.date", language), " ")
                .row(text("pdf.signature", language), " ");
    }

    private static List<String> identifiers(Patient patient, Locale language) {
        return List.of(
                patient.getName().formal(),
                MedicalRecordNumber.grouped(patient.getMrn()),
                Paper.date(patient.getLife().getBirthDate(), language));
    }

    private static String born(Patient patient, Locale language) {
        String date = Paper.date(patient.getLife().getBirthDate(), language);
        return patient.getLife().isBirthDateEstimated() ? date + " (" + text("pdf.estimated", language) + ")" : date;
    }

    private static String printed(LocalDate today, Locale language) {
        return text("pdf.printed", language) + " " + Paper.date(today, language);
    }

    private static String known(String value, Locale language) {
        return value == null || value.isBlank() ? text("pdf.notKnown", language) : value;
    }

    private static String text(String key, Locale language) {
        return Texts.of("patients", key, language);
    }
}
