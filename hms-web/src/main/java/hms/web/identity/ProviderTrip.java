package hms.web.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser's session remembers while its person is at the identity provider, so that only they come back from
 * there, and only once.
 *
 * @param state comes back with the person
 * @param nonce comes back inside what the provider signs
 * @param verifier never leaves HMS before the code is redeemed; the provider has seen its hash (PKCE)
 * @param next where the person wanted to go; null for home
 */
record ProviderTrip(String state, String nonce, String verifier, String next) implements Serializable {

    static final String ATTRIBUTE = "hms.providerTrip";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ProviderTrip to(String next) {
        return new ProviderTrip(draw(), draw(), draw(), Gate.isWayBack(next) ? next : null);
    }

    /** The hash of the verifier. */
    String challenge() {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    /** Whether what came back is what was sent out; told in the same time for every answer. */
    boolean isStatedBy(String returned) {
        return returned != null && MessageDigest.isEqual(state.getBytes(US_ASCII), returned.getBytes(US_ASCII));
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
