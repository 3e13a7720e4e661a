package hms.patients.entity;

import hms.platform.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** That somebody registered this patient although a very similar one exists: which one, how similar, and why. */
@Embeddable
public class LookAlikeOverride implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "look_alike_id")
    private Long patientId;

    @Column(name = "look_alike_score")
    private Integer score;

    @Column(name = "look_alike_reason_cipher")
    private byte[] reasonCipher;

    protected LookAlikeOverride() {}

    LookAlikeOverride(long ownId, long patientId, int score, String reason) {
        this.patientId = patientId;
        this.score = score;
        this.reasonCipher = FieldCipher.seal(reason, "patient", ownId, "look_alike_reason_cipher");
    }

    public Long getPatientId() {
        return patientId;
    }

    public Integer getScore() {
        return score;
    }

    String reason(long ownId) {
        return FieldCipher.open(reasonCipher, "patient", ownId, "look_alike_reason_cipher");
    }
}
