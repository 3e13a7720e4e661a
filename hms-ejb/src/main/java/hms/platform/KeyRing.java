package hms.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys in use: numbered data keys that encrypt columns, and a root secret that keys for indexes and seals are
 * derived from.
 *
 * <p>Installed once at start from the keys that the master key unwraps; replaced when a new data key begins. Changing
 * the root secret would orphan every blind index, so it never changes while data keys come and go.
 */
public final class KeyRing {

    /** Bytes of every key. */
    public static final int KEY_BYTES = 32;

    private static volatile KeyRing installed;
    private static volatile Supplier<KeyRing> reload = () -> installed;

    private final byte[] root;
    private final Map<Integer, SecretKey> dataKeys = new HashMap<>();
    private final int writing;

    private KeyRing(byte[] root, Map<Integer, byte[]> dataKeys, int writing) {
        this.root = root.clone();
        dataKeys.forEach((id, key) -> this.dataKeys.put(id, new SecretKeySpec(key, "AES")));
        this.writing = writing;
    }

    /** A ring of one data key, both secrets derived from this master key; for tests. */
    public static KeyRing ofMaster(byte[] master) {
        return of(hmac(master, "root"), Map.of(1, hmac(master, "data")), 1);
    }

    /** A ring of these data keys, new values being sealed with the one numbered {@code writing}. */
    public static KeyRing of(byte[] root, Map<Integer, byte[]> dataKeys, int writing) {
        if (!dataKeys.containsKey(writing)) {
            throw new IllegalArgumentException("No data key " + writing);
        }
        return new KeyRing(root, dataKeys, writing);
    }

    /** From now on these keys are in use. */
    public static void install(KeyRing ring) {
        installed = ring;
    }

    /** Where newer keys come from when a value carries a key that another node has just begun. */
    public static void reloadFrom(Supplier<KeyRing> source) {
        reload = source;
    }

    /** The keys in use. */
    public static KeyRing current() {
        KeyRing ring = installed;
        if (ring == null) {
            throw new IllegalStateException("No keys are installed yet.");
        }
        return ring;
    }

    /** Number of the data key that new values are sealed with. */
    public int writing() {
        return writing;
    }

    SecretKey dataKey(int id) {
        SecretKey key = dataKeys.get(id);
        if (key == null) {
            KeyRing newer = reload.get();
            key = newer == null ? null : newer.dataKeys.get(id);
        }
        if (key == null) {
            throw new IllegalStateException("Data key " + id + " is not known.");
        }
        return key;
    }

    SecretKey derived(String purpose) {
        return new SecretKeySpec(hmac(root, purpose), "HmacSHA256");
    }

    private static byte[] hmac(byte[] key, String purpose) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(("hms:" + purpose).getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
