package hms.scheduling.entity;

import hms.patients.entity.NameKeys;
import hms.patients.entity.PhoneNumbers;
import hms.platform.FieldCipher;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who booked without being known here. Ciphertext is bound to the appointment's row, so opening takes its id. */
@Embeddable
public class Guest implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "appointment";
    private static final int LONGEST_KEY = 190;

    @Column(name = "guest_given")
    private String given;

    @Column(name = "guest_family")
    private String family;

    @Column(name = "guest_name_key")
    private String nameKey;

    @Column(name = "guest_phone_cipher")
    private byte[] phoneCipher;

    @Column(name = "guest_phone_index")
    private String phoneIndex;

    @Column(name = "guest_email_cipher")
    private byte[] emailCipher;

    @Column(name = "guest_language")
    private String language;

    protected Guest() {}

    /** What was told; the telephone is one, and a name there is. */
    public Guest(String given, String family, String phone, String email, String language, long appointmentId) {
        this.given = trimmed(given);
        this.family = trimmed(family);
        this.nameKey = nameKey(given, family);
        if (nameKey.isEmpty()) {
            throw Refusal.of(SchedulingRule.NAME_MISSING).on("family");
        }
        String e164 = PhoneNumbers.e164(phone)
                .orElseThrow(() -> Refusal.of(SchedulingRule.PHONE_INVALID).on("phone"));
        this.phoneCipher = FieldCipher.seal(e164, TABLE, appointmentId, "guest_phone_cipher");
        this.phoneIndex = PhoneNumbers.index(e164);
        this.emailCipher = FieldCipher.seal(trimmed(email), TABLE, appointmentId, "guest_email_cipher");
        this.language = language;
    }

    private Guest(Guest of, long from, long to) {
        given = of.given;
        family = of.family;
        nameKey = of.nameKey;
        phoneIndex = of.phoneIndex;
        language = of.language;
        phoneCipher = FieldCipher.seal(of.phone(from), TABLE, to, "guest_phone_cipher");
        emailCipher = FieldCipher.seal(of.email(from), TABLE, to, "guest_email_cipher");
    }

    /** The words of a name in one order, whichever of them was typed as the family name. */
    public static String nameKey(String given, String family) {
        String key = Stream.of((NameKeys.normal(given) + " " + NameKeys.normal(family))
                        .trim()
                        .split(" "))
                .sorted()
                .collect(Collectors.joining(" "));
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }

    /** The same person for another appointment. */
    Guest movedTo(long from, long to) {
        return new Guest(this, from, to);
    }

    /** In E.164. */
    public String phone(long appointmentId) {
        return FieldCipher.open(phoneCipher, TABLE, appointmentId, "guest_phone_cipher");
    }

    /** Null where none was told. */
    public String email(long appointmentId) {
        return FieldCipher.open(emailCipher, TABLE, appointmentId, "guest_email_cipher");
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Given name first, as people are addressed. */
    public String fullName() {
        return Stream.of(given, family).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    public String getGiven() {
        return given;
    }

    public String getFamily() {
        return family;
    }

    public String getPhoneIndex() {
        return phoneIndex;
    }

    public String getLanguage() {
        return language;
    }
}
