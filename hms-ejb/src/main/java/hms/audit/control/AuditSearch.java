package hms.audit.control;

import hms.audit.entity.AuditFilter;
import hms.audit.entity.AuditRow;
import hms.audit.entity.AuditSort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds rows of the trail by what the page filters; every condition has its index. */
@ApplicationScoped
public class AuditSearch {

    private static final String ROWS = "SELECT NEW hms.audit.entity.AuditRow(e.id, e.at, e.username, e.act, e.useCase,"
            + " e.recordId, e.patientId, e.outcome, e.reason, e.remoteAddress, e.requestId) FROM AuditEvent e";

    @PersistenceContext
    EntityManager em;

    /** This part of the rows found. */
    public List<AuditRow> find(AuditFilter filter, AuditSort sort, int first, int size) {
        return query(filter, new Conditions(), sort)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The rows found that come after this one in time; from the start if it is null. */
    public List<AuditRow> findAfter(AuditFilter filter, AuditRow last, int size) {
        Conditions conditions = new Conditions();
        if (last != null) {
            conditions.add("(e.at > :lastAt OR (e.at = :lastAt AND e.id > :lastId))", "lastAt", last.at());
            conditions.set("lastId", last.id());
        }
        return query(filter, conditions, AuditSort.OLDEST_FIRST)
                .setMaxResults(size)
                .getResultList();
    }

    private TypedQuery<AuditRow> query(AuditFilter filter, Conditions conditions, AuditSort sort) {
        conditions.add("e.username = :username", "username", filter.username());
        conditions.add("e.patientId = :patient", "patient", filter.patientId());
        conditions.add("e.act = :act", "act", filter.act());
        conditions.add("e.outcome = :outcome", "outcome", filter.outcome());
        conditions.add("e.at >= :from", "from", filter.from());
        conditions.add("e.at < :until", "until", filter.until());
        TypedQuery<AuditRow> query =
                em.createQuery(ROWS + conditions.where() + " ORDER BY " + sort.order(), AuditRow.class);
        conditions.values.forEach(query::setParameter);
        return query;
    }

    /** The conditions that are given; their words are ours, their values parameters. */
    private static final class Conditions {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String condition, String parameter, Object value) {
            if (value != null) {
                text.append(text.isEmpty() ? " WHERE " : " AND ").append(condition);
                values.put(parameter, value);
            }
        }

        void set(String parameter, Object value) {
            values.put(parameter, value);
        }

        String where() {
            return text.toString();
        }
    }
}
