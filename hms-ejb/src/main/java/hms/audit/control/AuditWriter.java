package hms.audit.control;

import hms.audit.entity.AuditEvent;
import hms.audit.entity.AuditFact;
import hms.platform.RequestFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

/** Writes rows of the trail in the caller's transaction. */
@ApplicationScoped
public class AuditWriter {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** One row per patient, or one without a patient if there is none; in one batch. */
    public void write(AuditFact fact, Collection<Long> patients) {
        Instant now = clock.instant();
        RequestFacts request = RequestFacts.current();
        if (patients.isEmpty()) {
            em.persist(AuditEvent.of(fact, now, request));
        } else {
            patients.forEach(patient -> em.persist(AuditEvent.of(fact.about(patient), now, request)));
        }
        em.flush();
    }

    /** Sends to the database what the use case changed, so that a clash shows here and not after the method. */
    public void flushChanges() {
        if (inTransaction()) {
            em.flush();
        }
    }

    /** Whether the caller has a transaction for its rows. */
    public boolean inTransaction() {
        return em.isJoinedToTransaction();
    }
}
