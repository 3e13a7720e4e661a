package hms.organization.control;

import hms.platform.SampleGrowth;
import hms.platform.SampleIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One more invented doctor for every two thousand invented patients, spread over the departments. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PractitionerGrowth implements SampleGrowth {

    private static final int PLACE = 10;
    private static final int PATIENTS_EACH = 2_000;

    @PersistenceContext
    EntityManager em;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String name() {
        return "doctors";
    }

    @Override
    public Step step(Size wanted) {
        int doctors = wanted.patients() / PATIENTS_EACH;
        for (int number = there() + 1; number <= doctors; number++) {
            add(number);
        }
        return new Step(doctors, doctors);
    }

    private int there() {
        Number last = (Number)
                em.createNativeQuery("SELECT COALESCE(MAX(id), ?1) FROM practitioner WHERE id > ?1 AND id <= ?2")
                        .setParameter(1, SampleIds.PRACTITIONER.base())
                        .setParameter(2, SampleIds.PRACTITIONER.last())
                        .getSingleResult();
        return (int) (last.longValue() - SampleIds.PRACTITIONER.base());
    }

    private void add(int number) {
        em.createNativeQuery("INSERT INTO practitioner (id, version, kind, name_prefix, given, family, sort_name,"
                        + " languages, department_id, active)"
                        + " SELECT ?1, 1, 'DOCTOR', 'Dr', ?2, ?3, ?4, 'en', d.id, TRUE FROM department d"
                        + " WHERE d.active = TRUE AND (SELECT COUNT(*) FROM department o WHERE o.active = TRUE AND o.id < d.id)"
                        + " = MOD(?5, (SELECT COUNT(*) FROM department c WHERE c.active = TRUE))")
                .setParameter(1, SampleIds.PRACTITIONER.base() + number)
                .setParameter(2, "Sample")
                .setParameter(3, "Doctor " + number)
                .setParameter(4, "Doctor " + number + ", Sample")
                .setParameter(5, number)
                .executeUpdate();
    }
}
