package hms.patients.entity;

import static hms.patients.entity.PatientsRule.PHONE_INVALID;

import hms.platform.BlindIndex;
import hms.platform.FieldCipher;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/**
 * What is kept encrypted about a patient. Ciphertext is bound to the patient's row, so opening takes the id; exact
 * search goes by the blind indexes.
 */
@Embeddable
public class PrivateDetails implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "patient";

    @Column(name = "phone_cipher")
    private byte[] phoneCipher;

    @Column(name = "phone_index")
    private String phoneIndex;

    @Column(name = "email_cipher")
    private byte[] emailCipher;

    @Column(name = "national_id_cipher")
    private byte[] nationalIdCipher;

    @Column(name = "national_id_index")
    private String nationalIdIndex;

    @Column(name = "address_cipher")
    private byte[] addressCipher;

    protected PrivateDetails() {}

    PrivateDetails(Demographics told, long id) {
        String e164 = Trimmed.orNull(told.getPhone()) == null
                ? null
                : PhoneNumbers.e164(told.getPhone())
                        .orElseThrow(() -> Refusal.of(PHONE_INVALID).on("phone"));
        String nationalId = Trimmed.orNull(told.getNationalId());
        phoneCipher = seal(e164, id, "phone_cipher");
        phoneIndex = PhoneNumbers.index(e164);
        emailCipher = seal(Trimmed.orNull(told.getEmail()), id, "email_cipher");
        nationalIdCipher = seal(nationalId, id, "national_id_cipher");
        nationalIdIndex = nationalIdIndex(nationalId);
        addressCipher = seal(told.address().text(), id, "address_cipher");
    }

    /** The blind index of a national id, whatever its spaces, dots, dashes and case; null for nothing. */
    public static String nationalIdIndex(String typed) {
        String bare = typed == null ? "" : typed.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
        return bare.isEmpty() ? null : BlindIndex.of("patient.national_id", bare);
    }

    String phone(long id) {
        return FieldCipher.open(phoneCipher, TABLE, id, "phone_cipher");
    }

    String email(long id) {
        return FieldCipher.open(emailCipher, TABLE, id, "email_cipher");
    }

    String nationalId(long id) {
        return FieldCipher.open(nationalIdCipher, TABLE, id, "national_id_cipher");
    }

    Address address(long id) {
        return Address.parse(FieldCipher.open(addressCipher, TABLE, id, "address_cipher"));
    }

    private static byte[] seal(String plain, long id, String column) {
        return FieldCipher.seal(plain, TABLE, id, column);
    }
}
