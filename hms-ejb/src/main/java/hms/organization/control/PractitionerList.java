package hms.organization.control;

import hms.organization.entity.PractitionerKind;
import hms.organization.entity.PractitionerRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;

/** Reads those who treat as lists show them, in the order of their family names. */
@ApplicationScoped
public class PractitionerList {

    private static final String ROWS =
            "SELECT NEW hms.organization.entity.PractitionerRow(p.id, p.kind, p.prefix, p.given, p.family, d.name,"
                    + " p.qualifications, p.username, p.active) FROM Practitioner p JOIN p.department d"
                    + " WHERE (LOWER(p.sortName) LIKE :typed OR LOWER(p.given) LIKE :typed)";

    @PersistenceContext
    EntityManager em;

    /** The rows of one page; null in the filter is all. */
    public List<PractitionerRow> rows(
            String text, PractitionerKind kind, Long departmentId, boolean leftToo, int first, int count) {
        String jpql = ROWS
                + (kind == null ? "" : " AND p.kind = :kind")
                + (departmentId == null ? "" : " AND d.id = :department")
                + (leftToo ? "" : " AND p.active = TRUE")
                + " ORDER BY p.sortName, p.id";
        TypedQuery<PractitionerRow> query =
                em.createQuery(jpql, PractitionerRow.class).setParameter("typed", beginning(text));
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (departmentId != null) {
            query.setParameter("department", departmentId);
        }
        return query.setFirstResult(first).setMaxResults(count).getResultList();
    }

    /** A pattern for names that begin so; signs that mean something in patterns are taken as they are. */
    private static String beginning(String text) {
        String typed = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
