package hms.scheduling.entity;

import hms.platform.BlindIndex;
import hms.platform.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;

/** The link by which whoever booked sees the booking: 128 random bits, found by their keyed hash. */
@Embeddable
public class StatusLink implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "link_hash")
    private String hash;

    @Column(name = "link_cipher")
    private byte[] cipher;

    protected StatusLink() {}

    private StatusLink(String token, long appointmentId) {
        hash = hash(token);
        cipher = FieldCipher.seal(token, "appointment", appointmentId, "link_cipher");
    }

    static StatusLink fresh(long appointmentId) {
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return new StatusLink(Base64.getUrlEncoder().withoutPadding().encodeToString(token), appointmentId);
    }

    /** What a token is found by. */
    public static String hash(String token) {
        return BlindIndex.of("scheduling.link", token == null ? "" : token);
    }

    String token(long appointmentId) {
        return FieldCipher.open(cipher, "appointment", appointmentId, "link_cipher");
    }
}
