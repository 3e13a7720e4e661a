package hms.identity.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import hms.identity.boundary.HashTurns;
import hms.identity.entity.PasswordHash;
import hms.platform.Settings;
import hms.platform.Settings.Whole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords as the server's realm verifies them: PBKDF2-HMAC-SHA256 of the NFKC form in UTF-8, which is what SCRAM
 * calls the salted password. Nothing is cut off, however long the password.
 */
@ApplicationScoped
public class PasswordHasher {

    /** What OWASP asks for; production never goes below. */
    public static final int ITERATIONS = 600_000;

    /** How slow a hash is; a demo may be quicker. */
    static final Whole COST = new Whole("HMS_PASSWORD_ITERATIONS", 1000, 10_000_000, ITERATIONS);

    private static final int HASH_BITS = 256;
    private static final int SALT_BYTES = 16;

    @Inject
    HashTurns turns;

    private final SecureRandom random = new SecureRandom();

    /** A fresh hash with the deployment's count of iterations. */
    public PasswordHash hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        int iterations = iterations();
        byte[] hash = turns.inTurn(() -> derive(password, salt, iterations));
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash(base64.encodeToString(hash), base64.encodeToString(salt), iterations);
    }

    /** Whether this is the password. */
    public boolean matches(String password, PasswordHash stored) {
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] salt = base64.decode(stored.getSalt());
        byte[] hash = turns.inTurn(() -> derive(password, salt, stored.getIterations()));
        return MessageDigest.isEqual(hash, base64.decode(stored.getHash()));
    }

    /**
     * Costs what looking at a password costs, for a name that has none. The caller has taken its turn already. An empty
     * password costs nothing: the server's realm does not look at one either.
     */
    public void spend(String password) {
        if (password == null || password.isEmpty()) {
            return;
        }
        MessageDigest.isEqual(derive(password, new byte[SALT_BYTES], iterations()), new byte[HASH_BITS / Byte.SIZE]);
    }

    static int iterations() {
        int wanted = COST.now();
        return Settings.demo() ? wanted : Math.max(wanted, ITERATIONS);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        try {
            KeySpec spec = new PBEKeySpec(normal.toCharArray(), salt, iterations, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot hash passwords.", e);
        }
    }

    /** The hash under which a one-time token is kept: it has 256 random bits, so it needs neither salt nor slowness. */
    public static String ofToken(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
