package hms.realm;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A ticket as HMS keeps it: SHA-256 in hex. It is random and counts once, so it needs no salt and no iterations. */
record KeptTicket(String hash) {

    /** Whether this is the ticket; the answer takes as long for a wrong one. */
    boolean is(char[] brought) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(new String(brought).getBytes(UTF_8));
            return MessageDigest.isEqual(
                    hash.getBytes(US_ASCII), HexFormat.of().formatHex(digest).getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot hash tickets.", e);
        }
    }
}
