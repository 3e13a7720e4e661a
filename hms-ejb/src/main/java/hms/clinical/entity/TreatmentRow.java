package hms.clinical.entity;

import java.io.Serializable;
import java.time.Instant;

/** One treatment as the chart shows it. */
public record TreatmentRow(
        Long id,
        Long version,
        String description,
        ProcedureStatus status,
        Instant plannedAt,
        Instant performedAt,
        String performer,
        String outcome,
        String recordedBy,
        String endedBecause)
        implements Serializable {

    /** The row of a treatment whose performer is read already. */
    public static TreatmentRow of(Procedure procedure) {
        return new TreatmentRow(
                procedure.getId(),
                procedure.getVersion(),
                procedure.getDescription(),
                procedure.getStatus(),
                procedure.getPlannedAt(),
                procedure.getPerformedAt(),
                procedure.getPerformer() == null
                        ? null
                        : procedure.getPerformer().getFullName(),
                procedure.getOutcome(),
                procedure.getRecordedBy(),
                procedure.getEndedBecause());
    }
}
