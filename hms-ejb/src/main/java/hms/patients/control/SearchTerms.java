package hms.patients.control;

import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.NameKeys;
import hms.patients.entity.PhoneNumbers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What somebody means by a line in the search box: words of a name, a birth date, a number of ours, a telephone number.
 *
 * @param words normalised beginnings of words, the longest first, since it finds the fewest
 */
record SearchTerms(List<String> words, Set<LocalDate> birthDates, String mrn, String phoneIndex) {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_WORD = 60;
    private static final int PHONE_DIGITS = 6;

    SearchTerms {
        words = List.copyOf(words);
        birthDates = Set.copyOf(birthDates);
    }

    static SearchTerms in(String typed, LocalDate today) {
        String text = typed == null ? "" : western(typed.strip());
        String mrn = MedicalRecordNumber.in(text).orElse(null);
        String phone =
                mrn == null && looksLikePhone(text) ? PhoneNumbers.e164(text).orElse(null) : null;
        BirthDates.Found dates =
                mrn == null && !text.startsWith("+") ? BirthDates.in(text, today) : new BirthDates.Found(Set.of(), "");
        boolean number = mrn != null || phone != null;
        return new SearchTerms(number ? List.of() : words(dates.rest()), dates.dates(), mrn, PhoneNumbers.index(phone));
    }

    boolean isEmpty() {
        return words.isEmpty() && birthDates.isEmpty() && mrn == null && phoneIndex == null;
    }

    private static List<String> words(String text) {
        return List.of(NameKeys.normal(text).split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    private static boolean looksLikePhone(String text) {
        return text.matches("\\+?[\\d\\s().\\-/]+")
                && text.chars().filter(Character::isDigit).count() >= PHONE_DIGITS;
    }

    /** Arabic-Indic digits become western ones. */
    private static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(western::appendCodePoint);
        return western.toString();
    }
}
