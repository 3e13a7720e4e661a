package hms.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * Lets an encrypted value be found by exact match: a keyed hash of the value in its normal form.
 *
 * <p>It tells which rows hold equal values, so never use it on columns of few values.
 */
public final class BlindIndex {

    private BlindIndex() {}

    /** Text of 43 characters for a {@code VARCHAR(64)} column; null stays null. */
    public static String of(String purpose, String normalised) {
        return normalised == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Mac.of("index:" + purpose, normalised.getBytes(UTF_8)));
    }
}
