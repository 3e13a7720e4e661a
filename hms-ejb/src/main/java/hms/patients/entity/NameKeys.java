package hms.patients.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * The keys a name is found and compared by: words without case, accents or signs, and how they sound.
 *
 * <p>Particles (al, de, la, van, O) are also joined to what follows, so that Al-Amin, Al Amin and Alamin meet. A name
 * in Arabic script gets the keys of its Latin spelling too.
 */
public final class NameKeys {

    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_SORT_NAME = 190;
    private static final int SHORT_WORD = 3;
    private static final Set<String> PARTICLES = Set.of(
            "al",
            "el",
            "ul",
            "ad",
            "ar",
            "as",
            "ash",
            "az",
            "abd",
            "abdul",
            "abdel",
            "abdal",
            "abu",
            "abi",
            "de",
            "del",
            "la",
            "las",
            "los",
            "da",
            "das",
            "do",
            "dos",
            "di",
            "du",
            "le",
            "mac",
            "mc",
            "o",
            "d",
            "van",
            "von",
            "der",
            "den",
            "ter",
            "san",
            "st",
            "\u0639\u0628\u062f",
            "\u0627\u0628\u0648");
    private static final Set<String> LINKS =
            Set.of("bin", "ibn", "bint", "y", "e", "\u0628\u0646", "\u0627\u0628\u0646");
    private static final int SOUND_LENGTH = 6;
    private static final String APOSTROPHES = "['\u2018\u2019\u02bc\u02be\u02bf`\u00b4\u0640]";

    private NameKeys() {}

    /** Lower case, no accents, no signs, single spaces. */
    public static String normal(String text) {
        if (text == null) {
            return "";
        }
        String bare = unaccented(text)
                .replace("\u00df", "ss")
                .replace("\u00e6", "ae")
                .replace("\u0153", "oe")
                .replace('\u00f8', 'o')
                .replace('\u0142', 'l')
                .replace('\u0111', 'd')
                .replace('\u00f0', 'd')
                .replace("\u00fe", "th")
                .replace('\u0131', 'i')
                .replace('\u0629', '\u0647')
                .replace('\u0649', '\u064a')
                .replace('\u06cc', '\u064a')
                .replace('\u06a9', '\u0643');
        return bare.replaceAll("[^\\p{L}\\p{Nd}]+", " ").trim();
    }

    /** How the name is sorted: family first. */
    public static String sortName(String family, String given) {
        String name = (normal(family) + " " + normal(given)).trim();
        return name.length() > LONGEST_SORT_NAME ? name.substring(0, LONGEST_SORT_NAME) : name;
    }

    /** Every word that the beginning of may be searched for. */
    public static Set<String> words(String... names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            for (String spelling : spellings(name)) {
                List<String> plain = split(spelling);
                words.addAll(plain);
                words.addAll(joined(plain));
            }
        }
        return words.stream().map(NameKeys::cut).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name's words as they are compared: in Latin letters, particles joined to what follows. */
    public static List<String> comparable(String name) {
        return joinedOnly(split(latin(name)));
    }

    /** Whether the name is written in a script that leaves short vowels out. */
    public static boolean withoutVowels(String name) {
        return name != null && ArabicScript.in(name);
    }

    /** How the words of these names sound; words in no known script sound like nothing. */
    public static Set<String> sounds(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.concat(comparable(name).stream(), split(latin(name)).stream()))
                .filter(word -> word.length() >= SHORT_WORD)
                .flatMap(NameKeys::soundsOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The one or two ways a word may sound. */
    static Stream<String> soundsOf(String word) {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(SOUND_LENGTH);
        return Stream.of(metaphone.doubleMetaphone(word, false), metaphone.doubleMetaphone(word, true))
                .filter(sound -> sound != null && sound.length() > 1)
                .distinct();
    }

    private static String unaccented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll(APOSTROPHES, "")
                .toLowerCase(Locale.ROOT);
    }

    private static String latin(String name) {
        return name != null && ArabicScript.in(name) ? normal(ArabicScript.latin(bare(name))) : normal(name);
    }

    /** Without marks and signs, but with the letters that normal form folds together. */
    private static String bare(String name) {
        return unaccented(name).replaceAll("[^\\p{L}\\p{Nd}]+", " ").trim();
    }

    private static Set<String> spellings(String name) {
        return Stream.of(normal(name), latin(name)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** For "abd al rahman": alrahman and abdalrahman. */
    private static List<String> joined(List<String> plain) {
        List<String> joined = new ArrayList<>();
        for (int last = 1; last < plain.size(); last++) {
            StringBuilder word = new StringBuilder(plain.get(last));
            for (int first = last - 1; first >= 0 && PARTICLES.contains(plain.get(first)); first--) {
                joined.add(word.insert(0, plain.get(first)).toString());
            }
        }
        return joined;
    }

    private static List<String> joinedOnly(List<String> plain) {
        List<String> words = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (String word : plain) {
            if (LINKS.contains(word)) {
                continue;
            }
            pending.append(word);
            if (!PARTICLES.contains(word)) {
                words.add(pending.toString());
                pending.setLength(0);
            }
        }
        if (!pending.isEmpty()) {
            words.add(pending.toString());
        }
        return words;
    }

    private static String cut(String word) {
        return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    }
}
