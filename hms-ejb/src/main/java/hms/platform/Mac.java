package hms.platform;

import java.security.GeneralSecurityException;

/** Seals data against change: HMAC-SHA256 under a key of its own for each purpose. */
public final class Mac {

    private Mac() {}

    /** The seal of these bytes; equal bytes and purpose give equal seals, for as long as the database lives. */
    public static byte[] of(String purpose, byte[] data) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(KeyRing.current().derived("mac:" + purpose));
            return mac.doFinal(data);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
