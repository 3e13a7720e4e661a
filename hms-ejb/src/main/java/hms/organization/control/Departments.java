package hms.organization.control;

import hms.organization.entity.Department;
import hms.organization.entity.DepartmentRow;
import hms.organization.entity.Hospital;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tree of departments: reading it in order, and changing it one at a time. */
@ApplicationScoped
public class Departments {

    private static final int MOST = 2000;
    private static final Long NONE = 0L;

    @PersistenceContext
    EntityManager em;

    /**
     * Locks the tree until the transaction ends; taken before any department is read that the change depends on. Two
     * moves that are right one by one can close a ring together.
     */
    public void lock() {
        em.find(Hospital.class, Hospital.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Every department with those within it below it, open ones only or all. */
    public List<DepartmentRow> tree(boolean closedToo) {
        List<DepartmentRow> rows = em.createQuery(
                        "SELECT NEW hms.organization.entity.DepartmentRow("
                                + "d.id, d.version, d.code, d.name, p.id, d.active)"
                                + " FROM Department d LEFT JOIN d.parent p WHERE d.active = TRUE OR :closedToo = TRUE"
                                + " ORDER BY d.name, d.code",
                        DepartmentRow.class)
                .setParameter("closedToo", closedToo)
                .setMaxResults(MOST)
                .getResultList();
        return arranged(rows);
    }

    static List<DepartmentRow> arranged(List<DepartmentRow> rows) {
        Map<Long, List<DepartmentRow>> within =
                rows.stream().collect(Collectors.groupingBy(row -> Objects.requireNonNullElse(row.parentId(), NONE)));
        List<DepartmentRow> tree = new ArrayList<>();
        descend(within, NONE, 0, tree);
        return tree;
    }

    private static void descend(
            Map<Long, List<DepartmentRow>> within, Long parent, int depth, List<DepartmentRow> tree) {
        for (DepartmentRow row : within.getOrDefault(parent, List.of())) {
            tree.add(row.at(depth));
            descend(within, row.id(), depth + 1, tree);
        }
    }

    /** The department, as it is now, and as the caller saw it. */
    public Department current(long id, long version) {
        Department department = find(id);
        Refusal.refuseIf(department.getVersion() != version, PlatformRule.STALE);
        return department;
    }

    public Department find(long id) {
        return Optional.ofNullable(em.find(Department.class, id)).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    public DepartmentRow row(Department department) {
        Department parent = department.getParent();
        return new DepartmentRow(
                department.getId(),
                department.getVersion(),
                department.getCode(),
                department.getName(),
                parent == null ? null : parent.getId(),
                department.isActive());
    }

    /** The one to lie within; null for none. */
    public Department parent(Long id) {
        return id == null ? null : find(id);
    }

    public boolean openWithin(Department department) {
        return !em.createQuery("SELECT d.id FROM Department d WHERE d.parent = :parent AND d.active = TRUE", Long.class)
                .setParameter("parent", department)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public long add(Department department) {
        em.persist(department);
        return department.getId();
    }
}
