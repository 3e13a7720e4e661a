package hms.web.shared;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Reference numbers that a person can read to the help desk: 4 + 4 letters and digits that do not look alike. */
final class References {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "]{4}-[" + LETTERS + "]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HALF = 4;

    private References() {}

    static String next() {
        return half() + "-" + half();
    }

    static boolean isOne(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    private static String half() {
        StringBuilder half = new StringBuilder(HALF);
        RANDOM.ints(HALF, 0, LETTERS.length()).forEach(each -> half.append(LETTERS.charAt(each)));
        return half.toString();
    }
}
