package hms.patients.entity;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads a name in Arabic script as Latin letters, well enough to compare: short vowels are not written, so an "a" is
 * put between two consonants, as in mahamad for Muhammad.
 */
final class ArabicScript {

    private static final Map<Character, String> LETTERS = new HashMap<>();
    private static final String ARTICLE = "\u0627\u0644";
    private static final char WAW = '\u0648';
    private static final String YEH = "\u064a\u06cc\u0626";

    static {
        String letters = "ا=a ء= ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q"
                + " ك=k ک=k ل=l م=m ن=n ه=h ة=a ى=a پ=p چ=ch ژ=zh گ=g";
        for (String each : letters.split(" ")) {
            LETTERS.put(each.charAt(0), each.substring(2));
        }
    }

    private ArabicScript() {}

    /** Whether the text holds Arabic letters. */
    static boolean in(String text) {
        return text.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC);
    }

    /** The words in Latin letters, the article set apart; marks must have been taken off before. */
    static String latin(String words) {
        StringBuilder latin = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean article = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1;
            latin.append(article ? "al " + spell(word.substring(ARTICLE.length())) : spell(word))
                    .append(' ');
        }
        return latin.toString().trim();
    }

    private static String spell(String word) {
        StringBuilder out = new StringBuilder();
        boolean afterConsonant = false;
        for (int i = 0; i < word.length(); i++) {
            String letter = letter(word, i, afterConsonant);
            boolean consonant = !letter.isEmpty() && "aiu".indexOf(letter.charAt(0)) < 0;
            if (consonant && afterConsonant) {
                out.append('a');
            }
            out.append(letter);
            afterConsonant = consonant || (afterConsonant && letter.isEmpty());
        }
        return out.toString();
    }

    /** Waw and yeh are vowels after a consonant, unless a vowel follows. */
    private static String letter(String word, int at, boolean afterConsonant) {
        char letter = word.charAt(at);
        boolean vowelFollows = at + 1 < word.length() && "\u0627\u0629\u0649".indexOf(word.charAt(at + 1)) >= 0;
        if (letter == WAW) {
            return afterConsonant && !vowelFollows ? "u" : "w";
        }
        if (YEH.indexOf(letter) >= 0) {
            return afterConsonant && !vowelFollows ? "i" : "y";
        }
        return LETTERS.getOrDefault(letter, String.valueOf(letter));
    }
}
