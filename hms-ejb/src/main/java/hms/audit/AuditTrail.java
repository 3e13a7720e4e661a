package hms.audit;

import hms.audit.control.AuditWriter;
import hms.audit.entity.AuditFact;
import hms.audit.entity.Outcome;
import hms.platform.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;

/** Inner door for work that passes no desk: a job's rows, written in the transaction of its chunk. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    @Inject
    AuditWriter writer;

    /**
     * One success row per patient, or one without a patient if there is none.
     *
     * @param username who is answerable: the person who started the job, or {@code system:<job>}
     * @param useCase what ran, as {@code PatientImport.take}
     */
    public void record(String username, Act act, String useCase, Long recordId, Collection<Long> patients) {
        writer.write(new AuditFact(username, act, useCase, recordId, null, Outcome.SUCCESS, null), patients);
    }
}
