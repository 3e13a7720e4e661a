package hms.patients.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number people say: day of registration and a count of that day, {@code YYYYMMDD###}; four digits past 999. */
public final class MedicalRecordNumber {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int DAY_DIGITS = 8;
    private static final Pattern SHAPE = Pattern.compile("(19|20)\\d{6}\\d{3,5}");

    private MedicalRecordNumber() {}

    /** The number of the day's n-th patient. */
    public static String of(LocalDate day, long count) {
        return DAY.format(day) + String.format(Locale.ROOT, "%03d", count);
    }

    /** The name of the number series of a day. */
    public static String series(LocalDate day) {
        return "patient." + DAY.format(day);
    }

    /** As it is read aloud and printed: {@code 20261120 007}. */
    public static String grouped(String mrn) {
        return mrn.substring(0, DAY_DIGITS) + " " + mrn.substring(DAY_DIGITS);
    }

    /** The number in what somebody typed, grouped or not. */
    public static Optional<String> in(String typed) {
        String digits = typed.replaceAll("[\\s\\-]", "");
        return SHAPE.matcher(digits).matches() && startsWithDay(digits) ? Optional.of(digits) : Optional.empty();
    }

    private static boolean startsWithDay(String digits) {
        try {
            DAY.parse(digits.substring(0, DAY_DIGITS), LocalDate::from);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
