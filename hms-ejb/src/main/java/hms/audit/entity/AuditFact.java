package hms.audit.entity;

import hms.platform.Act;

/**
 * What is to be remembered of one act, before it becomes a row.
 *
 * @param useCase the desk's method, {@code PatientDesk.register}, or the page for what never reached a desk
 * @param recordId the record concerned beside the patient, or null
 * @param patientId the patient concerned, or null
 * @param reason why it was refused, or the ground given for an override; never clinical content
 */
public record AuditFact(
        String username, Act act, String useCase, Long recordId, Long patientId, Outcome outcome, String reason) {

    /** The same fact with this reason. */
    public AuditFact because(String ground) {
        return new AuditFact(username, act, useCase, recordId, patientId, outcome, ground);
    }

    /** The same fact about this patient. */
    public AuditFact about(Long patient) {
        return new AuditFact(username, act, useCase, recordId, patient, outcome, reason);
    }
}
