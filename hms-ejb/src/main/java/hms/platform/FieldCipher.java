package hms.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts one column of one row: AES-256-GCM under the current data key.
 *
 * <p>Sealed form: format (1 byte), number of the data key (4), nonce (12), ciphertext and tag (16). Header, table, row
 * and column are authenticated, so a value pasted into another row or column does not open. A sealed value is
 * {@value #OVERHEAD} bytes longer than its text in UTF-8: size VARBINARY columns accordingly.
 */
public final class FieldCipher {

    /** Bytes that sealing adds. */
    public static final int OVERHEAD = 33;

    private static final byte FORMAT = 1;
    private static final int HEADER_BYTES = 5;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FieldCipher() {}

    /** The text sealed for this place; null stays null. */
    public static byte[] seal(String plain, String table, long rowId, String column) {
        if (plain == null) {
            return null;
        }
        KeyRing ring = KeyRing.current();
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] header = header(ring.writing());
        byte[] body = run(
                Cipher.ENCRYPT_MODE,
                ring.dataKey(ring.writing()),
                nonce,
                place(header, table, rowId, column),
                plain.getBytes(UTF_8));
        return ByteBuffer.allocate(HEADER_BYTES + NONCE_BYTES + body.length)
                .put(header)
                .put(nonce)
                .put(body)
                .array();
    }

    /** The text that was sealed for this place; null stays null. Fails on anything changed or moved. */
    public static String open(byte[] sealed, String table, long rowId, String column) {
        if (sealed == null) {
            return null;
        }
        SecretKey key = KeyRing.current().dataKey(keyId(sealed));
        ByteBuffer in = ByteBuffer.wrap(sealed);
        byte[] header = take(in, HEADER_BYTES);
        byte[] nonce = take(in, NONCE_BYTES);
        byte[] body = take(in, in.remaining());
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, place(header, table, rowId, column), body), UTF_8);
    }

    /** Number of the data key that a sealed value carries. */
    public static int keyId(byte[] sealed) {
        if (sealed.length < OVERHEAD || sealed[0] != FORMAT) {
            throw new IllegalArgumentException("Not a sealed value.");
        }
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }

    /** The first bytes of every value sealed with this data key. */
    public static byte[] header(int keyId) {
        return ByteBuffer.allocate(HEADER_BYTES).put(FORMAT).putInt(keyId).array();
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] taken = new byte[length];
        in.get(taken);
        return taken;
    }

    private static byte[] place(byte[] header, String table, long rowId, String column) {
        byte[] name = (table + "|" + rowId + "|" + column).getBytes(UTF_8);
        return ByteBuffer.allocate(header.length + name.length)
                .put(header)
                .put(name)
                .array();
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] place, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An encrypted value cannot be read: it was changed or moved.", e);
        }
    }
}
