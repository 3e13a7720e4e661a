package hms.audit.control;

import hms.audit.entity.AuditEvent;
import hms.audit.entity.AuditSeal;
import hms.audit.entity.Finding;
import hms.audit.entity.SealCheck;
import hms.audit.entity.SealedEvent;
import hms.audit.entity.Tamper;
import hms.audit.entity.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the whole trail again, in bounded memory, and says what no longer is as it was signed. */
@ApplicationScoped
public class Verification {

    private static final int ROWS = 5_000;

    private static final String PLACES = "SELECT s, e FROM SealedEvent s LEFT JOIN AuditEvent e ON e.id = s.eventId"
            + " WHERE s.sealNumber >= :first AND s.sealNumber <= :last ORDER BY s.sealNumber, s.place";

    private static final String ORPHANS = "SELECT s.sealNumber, COUNT(s) FROM SealedEvent s WHERE NOT EXISTS"
            + " (SELECT q.number FROM AuditSeal q WHERE q.number = s.sealNumber) GROUP BY s.sealNumber";

    private static final String UNSEALED = "SELECT e FROM AuditEvent e WHERE e.id > :after"
            + " AND NOT EXISTS (SELECT s.eventId FROM SealedEvent s WHERE s.eventId = e.id) ORDER BY e.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    RootsOutside outside;

    /** The verdict over everything written so far. */
    public Verdict verify() {
        Tally tally = new Tally();
        checkSeals(tally);
        outside.check(tally);
        checkOrphans(tally);
        checkUnsealed(tally);
        return tally.verdict();
    }

    private void checkSeals(Tally tally) {
        AuditSeal before = null;
        for (List<AuditSeal> seals = after(0); !seals.isEmpty(); seals = after(before.getNumber())) {
            List<AuditSeal> now = upTo(seals);
            before = checkSeals(now, before, tally);
            em.clear();
        }
    }

    /** Places whose seal is gone, where not even the roots outside know of it. */
    private void checkOrphans(Tally tally) {
        for (Object[] orphan : em.createQuery(ORPHANS, Object[].class).getResultList()) {
            tally.report(new Finding(Tamper.CUT_OFF, null, (Long) orphan[0], null, (Long) orphan[1]));
        }
    }

    private AuditSeal checkSeals(List<AuditSeal> seals, AuditSeal lastOne, Tally tally) {
        List<Object[]> places = em.createQuery(PLACES, Object[].class)
                .setParameter("first", seals.get(0).getNumber())
                .setParameter("last", seals.get(seals.size() - 1).getNumber())
                .getResultList();
        int at = 0;
        AuditSeal before = lastOne;
        for (AuditSeal seal : seals) {
            SealCheck check = new SealCheck(seal, tally::report);
            for (; at < places.size() && sealOf(places.get(at)) <= seal.getNumber(); at++) {
                if (sealOf(places.get(at)) == seal.getNumber()) {
                    check.next((SealedEvent) places.get(at)[0], (AuditEvent) places.get(at)[1]);
                    tally.sealed++;
                }
            }
            check.end(rootBefore(seal, before, tally));
            tally.seals++;
            before = seal;
        }
        return before;
    }

    /** The root before this seal; null, and reported, if seals between are gone. */
    private static byte[] rootBefore(AuditSeal seal, AuditSeal before, Tally tally) {
        long expected = before == null ? 1 : before.getNumber() + 1;
        for (long gone = expected; gone < seal.getNumber(); gone++) {
            tally.report(new Finding(Tamper.CUT_OFF, null, gone, null, 0));
        }
        if (expected < seal.getNumber()) {
            return null;
        }
        return before == null ? AuditSeal.nothingBefore() : before.getRoot();
    }

    private void checkUnsealed(Tally tally) {
        long after = Long.MIN_VALUE;
        List<AuditEvent> rows;
        do {
            rows = em.createQuery(UNSEALED, AuditEvent.class)
                    .setParameter("after", after)
                    .setMaxResults(ROWS)
                    .getResultList();
            rows.forEach(tally::unsealed);
            after = rows.isEmpty() ? after : rows.get(rows.size() - 1).getId();
            em.clear();
        } while (rows.size() == ROWS);
    }

    private List<AuditSeal> after(long number) {
        return em.createQuery("SELECT s FROM AuditSeal s WHERE s.number > :after ORDER BY s.number", AuditSeal.class)
                .setParameter("after", number)
                .setMaxResults(ROWS)
                .getResultList();
    }

    /** As many of these seals as hold together about as many rows as are read at once; one at least. */
    private static List<AuditSeal> upTo(List<AuditSeal> seals) {
        long rows = 0;
        for (int i = 0; i < seals.size(); i++) {
            rows += seals.get(i).getEventCount();
            if (rows > ROWS) {
                return seals.subList(0, Math.max(1, i));
            }
        }
        return seals;
    }

    private static long sealOf(Object[] place) {
        return ((SealedEvent) place[0]).getSealNumber();
    }
}
