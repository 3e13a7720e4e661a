package hms.realm;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as HMS keeps it: PBKDF2-HMAC-SHA256 of the NFKC form in UTF-8; base64 hash and salt, and the iterations. */
record KeptPassword(String hash, String salt, int iterations) {

    /** Whether this is the password; the answer takes as long for a wrong one. */
    boolean is(char[] typed) {
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] expected = base64.decode(hash);
        return MessageDigest.isEqual(expected, derive(typed, base64.decode(salt), expected.length * Byte.SIZE));
    }

    private byte[] derive(char[] typed, byte[] saltBytes, int bits) {
        String normal = Normalizer.normalize(new String(typed), Normalizer.Form.NFKC);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(normal.toCharArray(), saltBytes, iterations, bits))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot hash passwords.", e);
        }
    }
}
