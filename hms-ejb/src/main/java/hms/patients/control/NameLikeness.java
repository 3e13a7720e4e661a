package hms.patients.control;

import hms.patients.entity.NameKeys;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two names are, from 0 to 1: by spelling, by sound, and by what a second surname or a script hides. */
final class NameLikeness {

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final double SAME_SOUND = 0.93;
    private static final double SAME_CONSONANTS = 0.92;
    private static final double SPELLED_ALIKE = 0.82;
    private static final double TOO_DIFFERENT = 0.7;
    private static final double SWAPPED = 0.95;
    private static final double MISSING_WORD = 0.04;
    private static final int LONG_WORD = 5;
    private static final int SKELETON = 3;

    private NameLikeness() {}

    /** Given and family must both be alike; exchanged parts count a little less. */
    static double of(Identity one, Identity other) {
        double straight = both(part(one.given(), other.given()), part(one.family(), other.family()));
        double crossed = both(part(one.given(), other.family()), part(one.family(), other.given())) * SWAPPED;
        return Math.max(Math.max(straight, crossed), moved(one, other));
    }

    private static double both(double given, double family) {
        return Math.min(given, family) < TOO_DIFFERENT ? 0 : (given + family) / 2;
    }

    /** Where one side has all in one field, all words are compared with all. */
    private static double moved(Identity one, Identity other) {
        boolean oneField = Stream.of(one.given(), one.family(), other.given(), other.family())
                .anyMatch(part -> NameKeys.normal(part).isEmpty());
        return oneField ? words(all(one), all(other)) : 0;
    }

    private static List<String> all(Identity person) {
        return Stream.of(person.given(), person.family())
                .flatMap(part -> NameKeys.comparable(part).stream())
                .toList();
    }

    private static double part(String one, String other) {
        double spelled = words(NameKeys.comparable(one), NameKeys.comparable(other));
        boolean vowelsMissing = NameKeys.withoutVowels(one) != NameKeys.withoutVowels(other);
        return vowelsMissing && skeleton(one).equals(skeleton(other)) ? Math.max(spelled, SAME_CONSONANTS) : spelled;
    }

    /** Each word of the shorter name finds its best counterpart in the longer. */
    private static double words(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? 1 : 0;
        }
        List<String> fewer = one.size() <= other.size() ? one : other;
        List<String> more = fewer == one ? other : one;
        double sum = 0;
        for (String word : fewer) {
            sum += more.stream().mapToDouble(each -> word(word, each)).max().orElse(0);
        }
        return sum / fewer.size() - MISSING_WORD * (more.size() - fewer.size());
    }

    private static double word(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double spelling = SPELLING.apply(one, other);
        if (spelling >= SPELLED_ALIKE && soundAlike(one, other)) {
            return Math.max(spelling, SAME_SOUND);
        }
        if (spelling >= SPELLED_ALIKE && consonants(one).equals(consonants(other)) && isLong(consonants(one))) {
            return Math.max(spelling, SAME_CONSONANTS);
        }
        int edits = EDITS.apply(one, other);
        boolean typingError = edits <= 1 || (edits == 2 && Math.min(one.length(), other.length()) > LONG_WORD);
        return typingError && Math.min(one.length(), other.length()) >= LONG_WORD ? spelling : spelling * TOO_DIFFERENT;
    }

    private static boolean soundAlike(String one, String other) {
        Set<String> sounds = NameKeys.sounds(one);
        return !Collections.disjoint(sounds, NameKeys.sounds(other));
    }

    private static boolean isLong(String skeleton) {
        return skeleton.length() >= SKELETON;
    }

    private static List<String> skeleton(String name) {
        return NameKeys.comparable(name).stream().map(NameLikeness::consonants).toList();
    }

    private static String consonants(String word) {
        return word.replaceAll("(?<=.)[aeiouy]", "").replaceAll("(.)\\1+", "$1");
    }
}
