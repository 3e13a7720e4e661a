package hms.audit.control;

import hms.audit.entity.AuditFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes rows that must stay although what they tell of was rolled back. */
@ApplicationScoped
public class OwnTransaction {

    @Inject
    AuditWriter writer;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(AuditFact fact, List<Long> patients) {
        writer.write(fact, patients);
    }
}
