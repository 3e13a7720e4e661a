package hms.organization.control;

import static hms.platform.Refusal.refuseIf;

import hms.organization.OpenWards;
import hms.organization.entity.Department;
import hms.organization.entity.OrganizationRule;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Closes a department that is empty: no department, ward or person is left in it. */
@Dependent
public class Closing {

    @PersistenceContext
    EntityManager em;

    @Inject
    Departments departments;

    @Inject
    @Any
    Instance<OpenWards> answers;

    /** The caller holds the lock on the tree. */
    public void close(Department department) {
        long people = people(department);
        long wards = 0;
        for (OpenWards each : answers) {
            wards += each.of(department.getId());
        }
        refuseIf(people + wards > 0, OrganizationRule.DEPARTMENT_IN_USE, people, wards);
        department.close(departments.openWithin(department));
    }

    private long people(Department department) {
        return em.createQuery(
                        "SELECT COUNT(p.id) FROM Practitioner p WHERE p.department = :department AND p.active = TRUE",
                        Long.class)
                .setParameter("department", department)
                .getSingleResult();
    }
}
