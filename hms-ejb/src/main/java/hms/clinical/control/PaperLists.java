package hms.clinical.control;

import hms.clinical.WardLists;
import hms.clinical.WardLists.WardChoice;
import hms.clinical.entity.ListedTreatment;
import hms.clinical.entity.ProcedureStatus;
import hms.organization.entity.DepartmentRow;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
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

    @Inject
    Instance<WardLists> wards;

    /** Departments a list may come from, by name. */
    public List<DepartmentRow> departments() {
        return em.createQuery(
                        "SELECT NEW hms.organization.entity.DepartmentRow(d.id, d.version, d.code, d.name, p.id, d.active)"
                                + " FROM Department d LEFT JOIN d.parent p WHERE d.active = TRUE ORDER BY d.name, d.code",
                        DepartmentRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Wards a list may come from, by name; none where nobody knows of beds. */
    public List<WardChoice> wards() {
        return wards.stream().flatMap(each -> each.wards().stream()).toList();
    }

    /** What is due until the end of this day in contacts that run, the earliest first; of one department, or of all. */
    public List<ListedTreatment> waiting(LocalDate until, Long departmentId) {
        return departmentId == null
                ? due(until, "").getResultList()
                : due(until, " AND e.department.id = :department")
                        .setParameter("department", departmentId)
                        .getResultList();
    }

    /** The same for those who lie on this ward now. */
    public List<ListedTreatment> waitingOn(long wardId, LocalDate until) {
        List<Long> encounters = wards.stream()
                .flatMap(each -> each.encountersOn(wardId).stream())
                .toList();
        return encounters.isEmpty()
                ? List.of()
                : due(until, " AND e.id IN :encounters")
                        .setParameter("encounters", encounters)
                        .getResultList();
    }

    private TypedQuery<ListedTreatment> due(LocalDate until, String only) {
        return em.createQuery(
                        "SELECT " + ListedTreatment.OF_T + " FROM Procedure t JOIN t.encounter e JOIN e.patient p"
                                + " WHERE t.status = :planned AND e.endedAt IS NULL"
                                + " AND (t.plannedAt IS NULL OR t.plannedAt < :end)" + only
                                + " ORDER BY t.plannedAt, t.id",
                        ListedTreatment.class)
                .setParameter("planned", ProcedureStatus.PREPARATION)
                .setParameter("end", day.moment(until.plusDays(1).atStartOfDay()))
                .setMaxResults(MOST);
    }

    /** What this user has written down today as done, the last first. */
    public List<ListedTreatment> enteredToday(String username) {
        return em.createQuery(
                        "SELECT " + ListedTreatment.OF_T + " FROM Procedure t JOIN t.encounter e JOIN e.patient p"
                                + " WHERE t.completedBy = :username AND t.completedAt >= :began"
                                + " ORDER BY t.completedAt DESC, t.id DESC",
                        ListedTreatment.class)
                .setParameter("username", username)
                .setParameter("began", day.began())
                .setMaxResults(MOST)
                .getResultList();
    }
}
