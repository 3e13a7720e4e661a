package hms.scheduling.control;

import hms.organization.OpenWork;
import hms.platform.HospitalDay;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whoever has booked still is to be seen by somebody. */
@ApplicationScoped
public class AppointmentsOfPractitioner implements OpenWork {

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    @Override
    public Kind kind() {
        return Kind.APPOINTMENTS;
    }

    @Override
    public long of(long practitionerId) {
        return em.createQuery(
                        "select count(a.id) from Appointment a where a.practitioner.id = :id and a.status in :awaited"
                                + " and a.time.endsAt > :now",
                        Long.class)
                .setParameter("id", practitionerId)
                .setParameter("awaited", AppointmentStatus.AWAITED)
                .setParameter("now", day.now())
                .getSingleResult();
    }
}
