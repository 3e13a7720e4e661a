package hms.billing.control;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import hms.organization.entity.Hospital;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.platform.Languages;
import hms.platform.Meters;
import hms.platform.Paper;
import hms.platform.Paper.Frame;
import hms.platform.Paper.Table;
import hms.platform.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Paper that leaves the cash desk: the hospital's head, two identifiers and "page x of y" on every page. */
@Dependent
public class BillingSheet {

    private static final float MARGIN = 45f;
    private static final float TOP = 85f;
    private static final float FOOT = 15f;
    private static final int UNKNOWN = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** Prints these tables below the hospital's head; twice, because the first page must know the last one's number. */
    byte[] print(String title, Patient patient, List<PdfPTable> body) {
        return Meters.pdf("billing", () -> printed(title, patient, body));
    }

    private byte[] printed(String title, Patient patient, List<PdfPTable> body) {
        Locale language = language(patient);
        Pages first = new Pages(title, patient, language, UNKNOWN);
        first.print(body);
        Pages second = new Pages(title, patient, language, first.count);
        return second.print(body);
    }

    /** The patient's language if HMS writes it, else the first one of the hospital. */
    Locale language(Patient patient) {
        String spoken = patient.getLanguage();
        return Languages.ALL.stream()
                .filter(each -> each.getLanguage().equals(spoken))
                .findFirst()
                .orElseGet(() -> Languages.nearest(
                        Locale.forLanguageTag(hospital().getLanguages().get(0))));
    }

    /** A moment by the hospital's clocks: dd-MMM-yyyy HH:mm. */
    String moment(Instant at, Locale language) {
        LocalDateTime local = day.at(at);
        return Paper.date(local.toLocalDate(), language)
                + String.format(Locale.ROOT, " %02d:%02d", local.getHour(), local.getMinute());
    }

    static String text(String key, Locale language, Object... details) {
        return Texts.of("billing", key, language, details);
    }

    private Hospital hospital() {
        return em.find(Hospital.class, Hospital.THE_ONE);
    }

    private final class Pages {

        private final String title;
        private final Patient patient;
        private final Locale language;
        private final int known;
        private int count;

        private Pages(String title, Patient patient, Locale language, int known) {
            this.title = title;
            this.patient = patient;
            this.language = language;
            this.known = known;
        }

        private byte[] print(List<PdfPTable> body) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Document document = new Document(PageSize.A4, MARGIN, MARGIN, TOP, MARGIN + FOOT);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(
                    new Frame(title, identifiers(), printed(), Languages.rightToLeft(language), this::pageWords));
            document.addTitle(title);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.getLanguage()));
            document.open();
            document.add(head().table());
            body.forEach(document::add);
            document.close();
            return out.toByteArray();
        }

        private String pageWords(int page) {
            count = page;
            return text("pdf.page", language, String.valueOf(page), String.valueOf(known));
        }

        private List<String> identifiers() {
            return List.of(
                    patient.getName().formal(),
                    MedicalRecordNumber.grouped(patient.getMrn()),
                    Paper.date(patient.getLife().getBirthDate(), language));
        }

        private String printed() {
            return text("pdf.printed", language) + " " + moment(day.now(), language);
        }

        private Table head() {
            Hospital hospital = hospital();
            Table head = new Table(Languages.rightToLeft(language), 1).heading(hospital.getName());
            String where = String.join(", ", hospital.getAddress().lines().toList());
            String call = hospital.getPhones().stream()
                    .findFirst()
                    .map(phone -> phone.getNumber())
                    .orElse("");
            List.of(where, call).stream()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> head.line(List.of(line), 1, false));
            return head;
        }
    }
}
