package hms.patients.entity;

import static hms.patients.entity.PatientsRule.CONTACT_UNREACHABLE;
import static hms.patients.entity.PatientsRule.PHONE_INVALID;

import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whom to call. */
@Entity
@Table(name = "emergency_contact")
public class EmergencyContact extends BaseEntity {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "emergency_contact";
    private static final String PHONE = "phone_cipher";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    @Column(name = "phone_cipher")
    private byte[] phoneCipher;

    @Column(name = "added_at")
    private Instant addedAt;

    protected EmergencyContact() {}

    EmergencyContact(Patient patient, String fullName, Relationship relationship, String phone, Instant addedAt) {
        if (Trimmed.orNull(phone) == null) {
            throw Refusal.of(CONTACT_UNREACHABLE).on("contactPhone");
        }
        String e164 = PhoneNumbers.e164(phone)
                .orElseThrow(() -> Refusal.of(PHONE_INVALID).on("contactPhone"));
        this.patient = patient;
        this.fullName = Trimmed.orNull(fullName);
        this.relationship = relationship;
        this.phoneCipher = FieldCipher.seal(e164, TABLE, getId(), PHONE);
        this.addedAt = addedAt;
    }

    /** The number as people write it. */
    public String getPhone() {
        return PhoneNumbers.shown(FieldCipher.open(phoneCipher, TABLE, getId(), PHONE));
    }

    public Patient getPatient() {
        return patient;
    }

    public String getFullName() {
        return fullName;
    }

    public Relationship getRelationship() {
        return relationship;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
