package hms.web.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a date with its month as a word, and reads what people type: 3 Apr 1980, 3/4/1980, 1980-04-03, 03041980. */
final class Dates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern WORD = Pattern.compile("(\\d{1,2})[-/. ]*(\\p{L}[\\p{L}\\p{M}.]*)[-/. ]*(\\d{4})");
    private static final int SHORTEST = 3;

    private Dates() {}

    /** dd-MMM-yyyy in this language, always with western digits and the Gregorian calendar. */
    static String write(LocalDate date, Locale language) {
        String month = date.getMonth().getDisplayName(TextStyle.SHORT, language).replace(".", "");
        return formatter(month).format(date);
    }

    private static DateTimeFormatter formatter(String month) {
        return new DateTimeFormatterBuilder()
                .appendValue(ChronoField.DAY_OF_MONTH, 2)
                .appendLiteral('-')
                .appendLiteral(month)
                .appendLiteral('-')
                .appendValue(ChronoField.YEAR, 4)
                .toFormatter(Locale.ROOT)
                .withDecimalStyle(DecimalStyle.STANDARD)
                .withChronology(IsoChronology.INSTANCE);
    }

    static Optional<LocalDate> read(String typed, Locale language) {
        String text = western(typed.strip());
        try {
            return numbers(text).or(() -> words(text, language));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> numbers(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        }
        for (Pattern pattern : new Pattern[] {DAY_FIRST, DIGITS}) {
            Matcher dayFirst = pattern.matcher(text);
            if (dayFirst.matches()) {
                return Optional.of(LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> words(String text, Locale language) {
        Matcher word = WORD.matcher(text);
        if (!word.matches()) {
            return Optional.empty();
        }
        return month(word.group(2), language)
                .or(() -> month(word.group(2), Locale.ENGLISH))
                .map(month -> LocalDate.of(number(word, 3), month, number(word, 1)));
    }

    private static Optional<Month> month(String word, Locale language) {
        String asked = plain(word, language);
        return Arrays.stream(Month.values())
                .filter(each -> {
                    String full = plain(each.getDisplayName(TextStyle.FULL, language), language);
                    String brief = plain(each.getDisplayName(TextStyle.SHORT, language), language);
                    return asked.equals(brief) || (asked.length() >= SHORTEST && full.startsWith(asked));
                })
                .findFirst();
    }

    private static String plain(String word, Locale language) {
        return word.replace(".", "").toLowerCase(language);
    }

    /** Arabic-Indic digits become western ones. */
    private static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(western::appendCodePoint);
        return western.toString();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
