package hms.clinical.entity;

import java.io.Serializable;
import java.time.Instant;

/** One allergy as the chart shows it, live or ended. */
public record AllergyRow(
        Long id,
        Long version,
        String substance,
        AllergyCategory category,
        AllergyReaction reaction,
        AllergySeverity severity,
        AllergyVerification verification,
        AllergyStatus status,
        String remark,
        Boolean live,
        String recordedBy,
        Instant recordedAt,
        String endedBecause)
        implements Serializable {

    /** The row of an allergy; not of the statement that none is known. */
    public static AllergyRow of(AllergyIntolerance allergy) {
        return new AllergyRow(
                allergy.getId(),
                allergy.getVersion(),
                allergy.getSubstance(),
                allergy.getCategory(),
                allergy.getReaction(),
                allergy.getSeverity(),
                allergy.getVerification(),
                allergy.getClinicalStatus(),
                allergy.getRemark(),
                allergy.isLive(),
                allergy.getRecordedBy(),
                allergy.getRecordedAt(),
                allergy.getEndedBecause());
    }
}
