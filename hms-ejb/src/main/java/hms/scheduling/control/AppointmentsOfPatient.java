package hms.scheduling.control;

import hms.patients.OpenMatters;
import hms.platform.HospitalDay;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who is awaited stays in the records. */
@ApplicationScoped
public class AppointmentsOfPatient implements OpenMatters {

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    @Override
    public Kind kind() {
        return Kind.APPOINTMENTS;
    }

    @Override
    public long of(long patientId) {
        return em.createQuery(
                        "select count(a.id) from Appointment a where a.patient.id = :id and a.status in :awaited"
                                + " and a.time.endsAt > :now",
                        Long.class)
                .setParameter("id", patientId)
                .setParameter("awaited", AppointmentStatus.AWAITED)
                .setParameter("now", day.now())
                .getSingleResult();
    }
}
