package hms.scheduling.entity;

import java.security.SecureRandom;
import java.util.Locale;

/** The name of a booking that people read out and type: ten random characters of Crockford's base 32. */
public final class Reference {

    /** None is mistaken for another when read out on the telephone. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** A new one, which says nothing of any other. */
    public static String fresh() {
        StringBuilder reference = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            reference.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return reference.toString();
    }

    /** What was meant by what was typed: without spaces and dashes, O read as 0, I and L as 1. */
    public static String read(String typed) {
        return typed == null
                ? ""
                : typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s.\\-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
    }
}
