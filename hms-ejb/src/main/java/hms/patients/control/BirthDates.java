package hms.patients.control;

import hms.platform.Languages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a date in what was typed into the search box: 12/05/1980, 12-May-1980, 12 mayo 1980, 1980-05-12, 12051980,
 * 19800512, 12.5.80. Where day and month may be either, both dates are meant.
 */
final class BirthDates {

    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})\\b");
    private static final Pattern WITH_WORD =
            Pattern.compile("\\b(\\d{1,2})[-/. ]+(?:de +)?(\\p{L}[\\p{L}\\p{M}]{2,})\\.?[-/., ]+(?:de +)?(\\d{4})\\b");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("^\\s*(\\d{8})\\s*$");
    private static final int CENTURY = 100;
    private static final int SHORTEST_MONTH = 3;

    private BirthDates() {}

    /** The dates meant, none of them after today, and the text without them. */
    record Found(Set<LocalDate> dates, String rest) {

        Found {
            dates = Set.copyOf(dates);
        }
    }

    static Found in(String typed, LocalDate today) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        String rest = typed;
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, DAY_FIRST, WITH_WORD, EIGHT_DIGITS}) {
            Matcher matcher = pattern.matcher(rest);
            if (dates.isEmpty() && matcher.find()) {
                dates.addAll(meant(pattern, matcher, today));
                rest = dates.isEmpty() ? rest : matcher.replaceFirst(" ");
            }
        }
        dates.removeIf(each -> each.isAfter(today));
        return new Found(dates, rest);
    }

    private static Set<LocalDate> meant(Pattern pattern, Matcher found, LocalDate today) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        if (pattern == YEAR_FIRST) {
            date(found.group(1), found.group(2), found.group(3)).ifPresent(dates::add);
        } else if (pattern == DAY_FIRST) {
            String year = fullYear(found.group(3), today);
            date(year, found.group(2), found.group(1)).ifPresent(dates::add);
            date(year, found.group(1), found.group(2)).ifPresent(dates::add);
        } else if (pattern == WITH_WORD) {
            month(found.group(2))
                    .flatMap(month -> date(found.group(3), String.valueOf(month.getValue()), found.group(1)))
                    .ifPresent(dates::add);
        } else {
            String digits = found.group(1);
            date(digits.substring(4), digits.substring(2, 4), digits.substring(0, 2))
                    .ifPresent(dates::add);
            date(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                    .ifPresent(dates::add);
            dates.removeIf(each -> each.getYear() < today.getYear() - CENTURY - SHORTEST_MONTH);
        }
        return dates;
    }

    private static String fullYear(String year, LocalDate today) {
        if (year.length() > 2) {
            return year;
        }
        int full = today.getYear() / CENTURY * CENTURY + Integer.parseInt(year);
        return String.valueOf(full > today.getYear() ? full - CENTURY : full);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Month> month(String word) {
        String asked = word.toLowerCase(Locale.ROOT);
        return Languages.ALL.stream()
                .flatMap(language -> Arrays.stream(Month.values())
                        .filter(month -> month.getDisplayName(TextStyle.FULL, language)
                                .toLowerCase(language)
                                .startsWith(asked)))
                .findFirst();
    }
}
