package hms.audit.control;

import hms.audit.entity.AuditSeal;
import hms.audit.entity.SealedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seals what was written since: which rows were there, in which order, chained to all before. */
@ApplicationScoped
public class Sealer {

    /** Rows in one seal at most; what is left comes into the next. */
    static final int ROWS = 5_000;

    private static final String UNSEALED = "SELECT e.id, e.mac FROM AuditEvent e WHERE e.at >= :since"
            + " AND NOT EXISTS (SELECT s.eventId FROM SealedEvent s WHERE s.eventId = e.id) ORDER BY e.at, e.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The next seal over unsealed rows written at or after this instant; empty if there are none. Rows become visible
     * when their transaction ends, so each run looks back over the longest transaction.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<AuditSeal> sealNext(Instant since) {
        List<Object[]> rows = em.createQuery(UNSEALED, Object[].class)
                .setParameter("since", since)
                .setMaxResults(ROWS)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(seal(rows));
    }

    /** The newest seal. */
    public Optional<AuditSeal> newest() {
        return em.createQuery("SELECT s FROM AuditSeal s ORDER BY s.number DESC", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Seals after this number, in order, a thousand at most. */
    public List<AuditSeal> after(long number) {
        return em.createQuery("SELECT s FROM AuditSeal s WHERE s.number > :number ORDER BY s.number", AuditSeal.class)
                .setParameter("number", number)
                .setMaxResults(1_000)
                .getResultList();
    }

    private AuditSeal seal(List<Object[]> rows) {
        Optional<AuditSeal> before = newest();
        long number = before.map(AuditSeal::getNumber).orElse(0L) + 1;
        List<SealedEvent> places = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            places.add(SealedEvent.of((Long) row[0], (byte[]) row[1], number, places.size() + 1));
        }
        byte[] rootBefore = before.map(AuditSeal::getRoot).orElseGet(AuditSeal::nothingBefore);
        AuditSeal seal = AuditSeal.over(number, rootBefore, places, clock.instant());
        em.persist(seal);
        places.forEach(em::persist);
        em.flush();
        return seal;
    }
}
