package hms.clinical.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One condition as the chart shows it. */
public record ConditionRow(
        Long id,
        Long version,
        Long encounterId,
        ConditionKind kind,
        String description,
        String code,
        ConditionStatus status,
        ConditionVerification verification,
        LocalDate onsetOn,
        String recordedBy,
        Instant recordedAt,
        String endedBecause)
        implements Serializable {

    public static ConditionRow of(Condition condition) {
        return new ConditionRow(
                condition.getId(),
                condition.getVersion(),
                condition.getEncounterId(),
                condition.getKind(),
                condition.getDescription(),
                condition.getCode(),
                condition.getClinicalStatus(),
                condition.getVerification(),
                condition.getOnsetOn(),
                condition.getRecordedBy(),
                condition.getRecordedAt(),
                condition.getEndedBecause());
    }
}
