package hms.audit.entity;

import hms.platform.Act;
import java.io.Serializable;
import java.time.Instant;

/**
 * One row as the privacy officer reads it. Not {@code AboutPatient}: it tells that a record was touched, not what is in
 * it, and reading the trail would otherwise double it.
 *
 * @param patient the patient's number, or null where nobody knows it
 */
public record AuditRow(
        Long id,
        Instant at,
        String username,
        Act act,
        String useCase,
        Long recordId,
        Long patientId,
        Outcome outcome,
        String reason,
        String remoteAddress,
        String requestId,
        String patient)
        implements Serializable {

    /** As the database gives it. */
    public AuditRow(
            Long id,
            Instant at,
            String username,
            Act act,
            String useCase,
            Long recordId,
            Long patientId,
            Outcome outcome,
            String reason,
            String remoteAddress,
            String requestId) {
        this(id, at, username, act, useCase, recordId, patientId, outcome, reason, remoteAddress, requestId, null);
    }

    /** The same row with the patient's number. */
    public AuditRow called(String number) {
        return new AuditRow(
                id, at, username, act, useCase, recordId, patientId, outcome, reason, remoteAddress, requestId, number);
    }
}
