package hms.notifications.control;

import hms.organization.Letterhead;
import hms.organization.Letterhead.Sender;
import hms.platform.Languages;
import hms.platform.OutboxMail;
import hms.platform.Settings;
import hms.platform.Texts;
import hms.scheduling.BookedVisit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words a mail about an appointment: when, with whom, where, its reference and its link.
 *
 * <p>Mail is read by whoever sees the screen and passes servers that are not ours, so it says neither the department nor
 * why somebody comes (SECURITY S14). A name that does not look like one is left out: nobody sends their words through
 * us to a stranger's address.
 */
@ApplicationScoped
public class AppointmentLetter {

    private static final String CAPABILITY = "notifications";
    private static final String NAME = "[\\p{L}\\p{M}][\\p{L}\\p{M}' ’-]{0,79}";
    private static final String BREAK = "\n\n";

    @Inject
    Letterhead letterhead;

    /** The mail that tells this. */
    OutboxMail about(BookedVisit visit, AppointmentNews news) {
        Locale language = Locale.forLanguageTag(visit.language());
        Sender hospital = letterhead.sender();
        String subject = text(news.key() + ".subject", language, hospital.name(), day(visit.start(), language));
        List<String> parts = new ArrayList<>();
        parts.add(greeting(visit, language));
        parts.add(text(news.key() + ".text", language));
        parts.add(facts(visit, language));
        if (visit.linkToken() != null) {
            String address = Settings.address() + "/public/booking?token=" + visit.linkToken();
            parts.add(text(news.isAhead() ? "mail.link" : "mail.again", language) + "\n" + address);
        }
        parts.add(signature(hospital, language));
        return new OutboxMail(visit.email(), subject, String.join(BREAK, parts));
    }

    /** The mail with the one-time code: it does not say what the booking is. */
    OutboxMail code(BookedVisit visit, String code) {
        Locale language = Locale.forLanguageTag(visit.language());
        Sender hospital = letterhead.sender();
        String body = String.join(
                BREAK,
                text("mail.greeting", language),
                text("mail.code.text", language) + BREAK + isolated(code, language),
                text("mail.code.unasked", language),
                signature(hospital, language));
        return new OutboxMail(visit.email(), text("mail.code.subject", language, hospital.name()), body);
    }

    private static String greeting(BookedVisit visit, Locale language) {
        String name = visit.name() == null ? "" : visit.name().strip();
        return name.matches(NAME)
                ? text("mail.greeting.name", language, isolated(name, language))
                : text("mail.greeting", language);
    }

    private static String facts(BookedVisit visit, Locale language) {
        List<String> facts = new ArrayList<>();
        facts.add(fact("mail.when", moment(visit.start(), language), language));
        facts.add(fact("mail.with", visit.doctor(), language));
        if (visit.place() != null && !visit.place().isBlank()) {
            facts.add(fact("mail.where", visit.place(), language));
        }
        facts.add(fact("mail.reference", visit.reference(), language));
        return String.join("\n", facts);
    }

    private static String fact(String key, String value, Locale language) {
        return text(key, language) + ": " + isolated(value, language);
    }

    private static String signature(Sender hospital, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(isolated(hospital.name(), language));
        hospital.address().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        hospital.phones().forEach(phone -> lines.add(phone.getLabel() + " " + isolated(phone.getNumber(), language)));
        return "-- \n" + String.join("\n", lines);
    }

    /** Tuesday 24-Nov-2026 10:30: the month as text, western digits, 24 hours, as the clocks at the hospital show it. */
    private static String moment(LocalDateTime start, Locale language) {
        String weekday = start.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
        return weekday + " " + day(start, language)
                + String.format(Locale.ROOT, " %02d:%02d", start.getHour(), start.getMinute());
    }

    private static String day(LocalDateTime start, Locale language) {
        String month =
                start.getMonth().getDisplayName(TextStyle.SHORT, language).replace(".", "");
        return DateTimeFormatter.ofPattern("dd-'" + month + "'-yyyy", Locale.ROOT)
                .withDecimalStyle(DecimalStyle.STANDARD)
                .format(start);
    }

    /** In a line that runs from the right, what runs from the left keeps together. */
    private static String isolated(String value, Locale language) {
        return Languages.rightToLeft(language) ? "\u2068" + value + "\u2069" : value;
    }

    private static String text(String key, Locale language, Object... details) {
        return Texts.of(CAPABILITY, key, language, details);
    }
}
