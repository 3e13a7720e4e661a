package hms.patients.entity;

import static hms.patients.entity.PatientsRule.ALREADY_ACTIVE;
import static hms.patients.entity.PatientsRule.ALREADY_INACTIVE;
import static hms.patients.entity.PatientsRule.REASON_MISSING;
import static hms.platform.Refusal.refuseIf;

import hms.platform.FieldCipher;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Whether the record is in use, and if not, why. */
@Embeddable
public class PatientStatus implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean active = true;

    @Enumerated(EnumType.STRING)
    @Column(name = "inactive_reason")
    private InactiveReason reason;

    @Column(name = "inactive_note_cipher")
    private byte[] noteCipher;

    void deactivate(long id, InactiveReason why, String note) {
        refuseIf(!active, ALREADY_INACTIVE);
        if (why == null || (why == InactiveReason.OTHER && Trimmed.orNull(note) == null)) {
            throw Refusal.of(REASON_MISSING).on(why == null ? "reason" : "note");
        }
        active = false;
        reason = why;
        noteCipher = FieldCipher.seal(Trimmed.orNull(note), "patient", id, "inactive_note_cipher");
    }

    void reactivate() {
        refuseIf(active, ALREADY_ACTIVE);
        active = true;
        reason = null;
        noteCipher = null;
    }

    String note(long id) {
        return FieldCipher.open(noteCipher, "patient", id, "inactive_note_cipher");
    }

    public boolean isActive() {
        return active;
    }

    public InactiveReason getReason() {
        return reason;
    }
}
