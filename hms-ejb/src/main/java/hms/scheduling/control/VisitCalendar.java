package hms.scheduling.control;

import hms.platform.Texts;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** An appointment as an iCalendar object (RFC 5545): time and place, and nothing of anybody's health. */
public final class VisitCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A line is folded after so many octets (3.1). */
    private static final int LONGEST = 73;

    private VisitCalendar() {}

    /** The text, its lines folded and ended as the standard wants. */
    public static String of(Appointment appointment, String language, Instant now) {
        String summary = Texts.of(
                "scheduling",
                "calendar.summary",
                Locale.forLanguageTag(language),
                appointment.getPractitioner().getFullName());
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//HMS//Appointments//EN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + appointment.getReference().toLowerCase(Locale.ROOT) + "@hms",
                "DTSTAMP:" + UTC.format(now),
                "SEQUENCE:" + appointment.getVersion(),
                "DTSTART:" + UTC.format(appointment.getTime().getStartsAt()),
                "DTEND:" + UTC.format(appointment.getTime().getEndsAt()),
                "SUMMARY:" + escaped(summary),
                "LOCATION:"
                        + escaped(String.join(", ", appointment.getDepartment().getName(), appointment.getPlace())),
                "STATUS:" + state(appointment.getStatus()),
                "END:VEVENT",
                "END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private static String state(AppointmentStatus status) {
        return switch (status) {
            case CANCELLED, NOSHOW, ENTERED_IN_ERROR -> "CANCELLED";
            case PENDING, PROPOSED, WAITLIST -> "TENTATIVE";
            default -> "CONFIRMED";
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folded between characters, never within one. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append("\r\n ");
                octets = 0;
            }
            folded.append(character);
            octets += length;
        }
        return folded.toString();
    }
}
