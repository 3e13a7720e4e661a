package hms.platform.control;

import hms.platform.KeyRing;
import hms.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The one key the operator keeps: it wraps the keys that lie in the database, and does nothing else. */
final class MasterKey {

    private static final String SETTING = "HMS_MASTER_KEY";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    MasterKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** From {@code HMS_MASTER_KEY}; in demo mode otherwise from a file beside the database. */
    static MasterKey given() {
        return Settings.text(SETTING).map(MasterKey::ofText).orElseGet(MasterKey::ofDemo);
    }

    static MasterKey ofText(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(SETTING + " is not base64.", e);
        }
        if (bytes.length != KeyRing.KEY_BYTES) {
            throw new IllegalStateException(
                    SETTING + " must be 32 random bytes in base64;" + " make one with: openssl rand -base64 32");
        }
        return new MasterKey(bytes);
    }

    private static MasterKey ofDemo() {
        if (!Settings.demo()) {
            throw new IllegalStateException(SETTING + " is not set. It encrypts the hospital's data: make one with"
                    + " openssl rand -base64 32, keep a copy in a safe place apart from the backups, and give it to the"
                    + " server.");
        }
        return ofFolder(Settings.dataDirectory()
                .orElseThrow(() -> new IllegalStateException("HMS_DATA_DIR is not set: the demo's key has no place.")));
    }

    /** The key in this folder's file, which only its owner may read; made now if there is none. */
    static MasterKey ofFolder(Path folder) {
        Path file = folder.resolve("hms-demo.key");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                byte[] fresh = new byte[KeyRing.KEY_BYTES];
                RANDOM.nextBytes(fresh);
                Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
            }
            return ofText(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's key file " + file + " cannot be used.", e);
        }
    }

    /** The key number is authenticated, so one wrapped key cannot stand in for another. */
    byte[] wrap(int id, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] wrapped = run(Cipher.ENCRYPT_MODE, id, nonce, plain);
        return ByteBuffer.allocate(NONCE_BYTES + wrapped.length)
                .put(nonce)
                .put(wrapped)
                .array();
    }

    byte[] unwrap(int id, byte[] stored) {
        ByteBuffer in = ByteBuffer.wrap(stored);
        byte[] nonce = new byte[NONCE_BYTES];
        in.get(nonce);
        byte[] wrapped = new byte[in.remaining()];
        in.get(wrapped);
        return run(Cipher.DECRYPT_MODE, id, nonce, wrapped);
    }

    private byte[] run(int mode, int id, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The master key is not the one this database was encrypted with." + " Give the server the right "
                            + SETTING + ".",
                    e);
        }
    }
}
