package hms.patients.control;

import hms.patients.entity.LookAlike.Likeness;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The mistakes people make in birth dates: day and month exchanged, a digit wrong, years estimated. */
final class BirthLikeness {

    /** Over how many years a wrong or estimated year may lie. */
    static final int YEARS = 2;

    private static final int MONTHS = 12;

    private BirthLikeness() {}

    /** The date itself and the same with day and month exchanged, where that is a date. */
    static Set<LocalDate> spellings(LocalDate date) {
        Set<LocalDate> spellings = new LinkedHashSet<>(Set.of(date));
        swapped(date).ifPresent(spellings::add);
        return spellings;
    }

    /** Day and month exchanged, if both can be either. */
    static Optional<LocalDate> swapped(LocalDate date) {
        return date.getDayOfMonth() <= MONTHS
                ? Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()))
                : Optional.empty();
    }

    /** Every date that one exchanged or mistyped part makes of this one, for an indexed search. */
    static Set<LocalDate> neighbours(LocalDate date) {
        Set<LocalDate> near = spellings(date);
        for (int years : new int[] {1, YEARS, 10}) {
            near.add(date.plusYears(years));
            near.add(date.minusYears(years));
        }
        for (int days : new int[] {1, 2, 10, 20}) {
            near.add(date.plusDays(days));
            near.add(date.minusDays(days));
        }
        near.add(date.plusMonths(1));
        near.add(date.minusMonths(1));
        return near;
    }

    /** In what the two dates are alike, if in anything. */
    static Optional<Likeness> of(Identity one, Identity other) {
        LocalDate first = one.birthDate();
        LocalDate second = other.birthDate();
        if (first == null || second == null) {
            return Optional.empty();
        }
        if (first.equals(second)) {
            return Optional.of(Likeness.SAME_BIRTH_DATE);
        }
        if (swapped(first).filter(second::equals).isPresent()) {
            return Optional.of(Likeness.DAY_AND_MONTH_SWAPPED);
        }
        boolean estimated = one.birthDateEstimated() || other.birthDateEstimated();
        return (estimated && yearsApart(first, second) <= YEARS) || wrongDigits(first, second) == 1
                ? Optional.of(Likeness.BIRTH_DATE_NEARLY_SAME)
                : Optional.empty();
    }

    private static int yearsApart(LocalDate one, LocalDate other) {
        return Math.abs(Period.between(one, other).getYears());
    }

    private static long wrongDigits(LocalDate one, LocalDate other) {
        String first = DateTimeFormatter.BASIC_ISO_DATE.format(one);
        String second = DateTimeFormatter.BASIC_ISO_DATE.format(other);
        return first.chars().count() == second.chars().count()
                ? java.util.stream.IntStream.range(0, first.length())
                        .filter(i -> first.charAt(i) != second.charAt(i))
                        .count()
                : first.length();
    }
}
