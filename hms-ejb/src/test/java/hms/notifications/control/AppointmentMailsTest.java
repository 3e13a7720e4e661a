package hms.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.Letterhead;
import hms.organization.entity.Hospital;
import hms.organization.entity.HospitalPhone;
import hms.platform.Languages;
import hms.platform.Outbox;
import hms.platform.OutboxMail;
import hms.platform.TestDatabase;
import hms.platform.Texts;
import hms.scheduling.AppointmentBooked;
import hms.scheduling.AppointmentCancelled;
import hms.scheduling.AppointmentConfirmed;
import hms.scheduling.AppointmentMoved;
import hms.scheduling.AppointmentReopened;
import hms.scheduling.Appointments;
import hms.scheduling.BookedVisit;
import hms.scheduling.LookUpCodeIssued;
import hms.scheduling.ReminderDue;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentMailsTest {

    /** What nobody is to read on a stranger's screen: planted beside the facts, and looked for in every text. */
    private static final List<String> CLINICAL = List.of(
            "Oncology",
            "diabet",
            "cancer",
            "cáncer",
            "HIV",
            "VIH",
            "pregnan",
            "embaraz",
            "diagnos",
            "disease",
            "enfermedad",
            "prescription",
            "receta",
            "tablet",
            "insulin",
            "result",
            "resultado",
            "allerg",
            "alerg",
            "surgery",
            "cirugía",
            "symptom",
            "síntoma",
            "psychiatr",
            "psiquiatr",
            "السرطان",
            "السكري",
            "تشخيص",
            "مرض",
            "دواء",
            "نتيجة",
            "حساسية",
            "جراحة");

    private static TestDatabase db;

    private final List<OutboxMail> sent = new ArrayList<>();
    private BookedVisit visit = visit("en", AppointmentStatus.PENDING, "Ana Q. Roe", "ana@example.org");

    @BeforeAll
    static void open() {
        db = TestDatabase.open();
        db.run(em -> em.find(Hospital.class, Hospital.THE_ONE)
                .introduce(
                        "Harbour Hospital",
                        "12 Quay Road",
                        List.of(new HospitalPhone(0, "Appointments", "+34 910 000 101"))));
    }

    @AfterAll
    static void close() {
        db.close();
    }

    private static BookedVisit visit(String language, AppointmentStatus status, String name, String email) {
        return new BookedVisit(
                7L,
                "K7M2PX94TD",
                "tokenOfTheLink",
                status,
                name,
                email,
                language,
                Instant.parse("2026-11-24T09:30:00Z"),
                LocalDateTime.parse("2026-11-24T10:30"),
                "Europe/Madrid",
                20,
                "Dr Elena Petrova",
                "Oncology",
                "Building B, room 12");
    }

    private static AppointmentLetter letter(EntityManager em) {
        Hospital hospital = em.find(Hospital.class, Hospital.THE_ONE);
        AppointmentLetter letter = new AppointmentLetter();
        letter.letterhead = new Letterhead() {
            @Override
            public Sender sender() {
                return new Sender(hospital.getName(), hospital.getAddress(), hospital.getPhones());
            }
        };
        return letter;
    }

    private OutboxMail mail(Consumer<AppointmentMails> event) {
        sent.clear();
        db.run(em -> {
            AppointmentMails mails = new AppointmentMails();
            mails.letter = letter(em);
            mails.appointments = new Appointments() {
                @Override
                public Optional<BookedVisit> visit(long appointmentId) {
                    return Optional.of(visit).filter(each -> each.appointmentId() == appointmentId);
                }
            };
            mails.outbox = new Outbox() {
                @Override
                public void mail(OutboxMail mail) {
                    sent.add(mail);
                }
            };
            event.accept(mails);
        });
        return sent.isEmpty() ? null : sent.get(0);
    }

    @Test
    void tellsAGuestThatTheTimeIsHeldAndHowToSeeIt() {
        OutboxMail mail = mail(mails -> mails.booked(new AppointmentBooked(7)));

        assertThat(mail.to()).isEqualTo("ana@example.org");
        assertThat(mail.subject()).isEqualTo("Harbour Hospital: we have your booking for 24-Nov-2026");
        assertThat(mail.body())
                .contains("When: Tuesday 24-Nov-2026 10:30", "With: Dr Elena Petrova", "Where: Building B, room 12")
                .contains("Reference: K7M2PX94TD", "/public/booking?token=tokenOfTheLink", "+34 910 000 101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void speaksTheLanguageOfWhoeverBooked(String language) {
        visit = visit(language, AppointmentStatus.BOOKED, "Ana", "ana@example.org");
        String subject = Texts.of("notifications", "mail.reminder.subject", Locale.forLanguageTag(language), "X", "Y");

        assertThat(mail(mails -> mails.reminded(new ReminderDue(7))).subject())
                .contains(subject.replaceAll(".*X: |Y.*", ""))
                .contains("2026");
    }

    @Test
    void tellsEveryTurnOfAnAppointmentInItsOwnWords() {
        List<Consumer<AppointmentMails>> turns = List.of(
                mails -> mails.booked(new AppointmentBooked(7)),
                mails -> mails.confirmed(new AppointmentConfirmed(7)),
                mails -> mails.cancelled(new AppointmentCancelled(7)),
                mails -> mails.moved(new AppointmentMoved(7, 6)),
                mails -> mails.reopened(new AppointmentReopened(
                        7, AppointmentStatus.CANCELLED, AppointmentStatus.BOOKED, Instant.EPOCH)),
                mails -> mails.reopened(
                        new AppointmentReopened(7, AppointmentStatus.BOOKED, AppointmentStatus.PENDING, Instant.EPOCH)),
                mails -> mails.reminded(new ReminderDue(7)),
                mails -> mails.coded(new LookUpCodeIssued(7, "481516")));

        assertThat(turns.stream().map(this::mail).map(OutboxMail::subject))
                .hasSize(turns.size())
                .doesNotHaveDuplicates();
    }

    @Test
    void sendsTheCodeWithoutTheBooking() {
        OutboxMail mail = mail(mails -> mails.coded(new LookUpCodeIssued(7, "481516")));

        assertThat(mail.body()).contains("481516").doesNotContain("K7M2PX94TD", "Petrova", "24-Nov", "token", "Ana");
    }

    @Test
    void writesToNobodyWithoutAnAddressAndOfNoShowTakenBackNotAtAll() {
        assertThat(mail(mails -> mails.reopened(
                        new AppointmentReopened(7, AppointmentStatus.NOSHOW, AppointmentStatus.BOOKED, Instant.EPOCH))))
                .isNull();
        visit = visit("en", AppointmentStatus.BOOKED, "Ana", null);
        assertThat(mail(mails -> mails.confirmed(new AppointmentConfirmed(7)))).isNull();
    }

    /** Anybody may type any address and any name: what does not look like a name is not passed on. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Win 100 EUR at http://evil.example", "a.example/win", "Ana\nBcc: x@example.org", "<b>Ana</b>"})
    void passesNobodysWordsOnToAStranger(String name) {
        visit = visit("en", AppointmentStatus.PENDING, name, "ana@example.org");

        assertThat(mail(mails -> mails.booked(new AppointmentBooked(7))).body())
                .startsWith("Hello,\n")
                .doesNotContain("evil", "example/", "Bcc", "<b>");
    }

    @Test
    void greetsByName() {
        for (String name : List.of("Ana María O’Neill-Roe", "محمد الأمين", "Nguyễn Văn An")) {
            visit = visit("en", AppointmentStatus.PENDING, name, "ana@example.org");
            assertThat(mail(mails -> mails.booked(new AppointmentBooked(7))).body())
                    .startsWith("Hello " + name + ",");
        }
    }

    /** SECURITY S14: every template in every language, and every mail that is made of them. */
    @Test
    void saysNothingOfAnybodysHealth() {
        List<String> said = new ArrayList<>();
        for (Locale language : Languages.ALL) {
            ResourceBundle texts = ResourceBundle.getBundle("texts.notifications", language);
            texts.keySet().forEach(key -> said.add(texts.getString(key)));
            visit = visit(language.getLanguage(), AppointmentStatus.BOOKED, "Ana", "ana@example.org");
            for (AppointmentNews news : AppointmentNews.values()) {
                db.run(em -> {
                    AppointmentLetter letter = letter(em);
                    said.add(letter.about(visit, news).subject()
                            + letter.about(visit, news).body());
                    said.add(letter.code(visit, "1").body());
                });
            }
        }

        assertThat(said).hasSizeGreaterThan(100).allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContain(CLINICAL.stream()
                        .map(term -> term.toLowerCase(Locale.ROOT))
                        .toArray(String[]::new)));
    }
}
