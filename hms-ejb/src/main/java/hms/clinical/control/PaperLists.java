package hms.clinical.control;

import hms.clinical.entity.ListedTreatment;
import hms.clinical.entity.ProcedureStatus;
import hms.organization.entity.DepartmentRow;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** The lists that come from the wards on paper, as the hospital knows them: what is planned, and what was entered. */
@Dependent
public class PaperLists {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** Departments a list may come from, by name. */
    public List<DepartmentRow> departments() {
        return em.createQuery(
                        "SELECT NEW hms.organization.entity.DepartmentRow(d.id, d.version, d.code, d.name, p.id, d.active)"
                                + " FROM Department d LEFT JOIN d.parent p WHERE d.active = TRUE ORDER BY d.name, d.code",
                        DepartmentRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What is due until the end of this day in contacts that run, the earliest first; of one department, or of all. */
    public List<ListedTreatment> waiting(LocalDate until, Long departmentId) {
        TypedQuery<ListedTreatment> query = em.createQuery(
                        "SELECT " + ListedTreatment.OF_T + " FROM Procedure t JOIN t.encounter e JOIN e.patient p"
                                + " WHERE t.status = :planned AND e.endedAt IS NULL"
                                + " AND (t.plannedAt IS NULL OR t.plannedAt < :end)"
                                + (departmentId == null ? "" : " AND e.department.id = :department")
                                + " ORDER BY t.plannedAt, t.id",
                        ListedTreatment.class)
                .setParameter("planned", ProcedureStatus.PREPARATION)
                .setParameter("end", day.moment(until.plusDays(1).atStartOfDay()))
                .setMaxResults(MOST);
        return (departmentId == null ? query : query.setParameter("department", departmentId)).getResultList();
    }

    /** What this user has written down today as done, the last first. */
    public List<ListedTreatment> enteredToday(String username) {
        return em.createQuery(
                        "SELECT " + ListedTreatment.OF_T + " FROM Procedure t JOIN t.encounter e JOIN e.patient p"
                                + " WHERE t.recordedBy = :username AND t.recordedAt >= :began"
                                + " ORDER BY t.recordedAt DESC, t.id DESC",
                        ListedTreatment.class)
                .setParameter("username", username)
                .setParameter("began", day.began())
                .setMaxResults(MOST)
                .getResultList();
    }
}
