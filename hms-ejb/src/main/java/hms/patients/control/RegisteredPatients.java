package hms.patients.control;

import hms.patients.entity.PatientRow;
import hms.platform.HospitalDay;
import hms.platform.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Patients by the time of their registration. */
@Dependent
public class RegisteredPatients {

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** Those of today at the hospital, the last first. */
    public Slice<PatientRow> today(int first, int size) {
        return Slice.of(
                em.createQuery(
                                "select " + PatientRow.OF_P + " from Patient p where p.registeredAt >= :began"
                                        + " order by p.registeredAt desc, p.id desc",
                                PatientRow.class)
                        .setParameter("began", day.began())
                        .setFirstResult(first)
                        .setMaxResults(Slice.lookAhead(size))
                        .getResultList(),
                size);
    }
}
