package hms.patients.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dates of imported files: ISO (with or without a time behind it), {@code 31.12.1980}, {@code 31-Dec-1980},
 * and {@code 31/12/1980} day first.
 */
final class ImportDates {

    private static final int ISO_LENGTH = 10;

    private static final List<DateTimeFormatter> SHAPES =
            List.of(shape("uuuu-MM-dd"), shape("d.M.uuuu"), shape("d-MMM-uuuu"), shape("d/M/uuuu"), shape("uuuuMMdd"));

    private ImportDates() {}

    /** Empty where no shape fits, or the day does not exist. */
    static Optional<LocalDate> read(String text) {
        String day = withoutTime(text.strip());
        return SHAPES.stream().flatMap(shape -> read(day, shape).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String day, DateTimeFormatter shape) {
        try {
            return Optional.of(LocalDate.parse(day, shape));
        } catch (DateTimeParseException notThisShape) {
            return Optional.empty();
        }
    }

    private static String withoutTime(String text) {
        boolean timed = text.length() > ISO_LENGTH && "T ".indexOf(text.charAt(ISO_LENGTH)) >= 0;
        return timed ? text.substring(0, ISO_LENGTH) : text;
    }

    private static DateTimeFormatter shape(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
