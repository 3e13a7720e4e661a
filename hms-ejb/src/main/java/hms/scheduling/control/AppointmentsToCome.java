package hms.scheduling.control;

import hms.platform.HospitalDay;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How many appointments somebody still has before them: those that are not over and for which the patient is awaited. */
@Dependent
public class AppointmentsToCome {

    private static final String TO_COME = " and a.status in :awaited and a.time.endsAt > :now";
    private static final String OF_PATIENT = "select count(a.id) from Appointment a where a.patient.id = :id" + TO_COME;
    private static final String OF_PRACTITIONER =
            "select count(a.id) from Appointment a where a.practitioner.id = :id" + TO_COME;

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    public long ofPatient(long id) {
        return count(OF_PATIENT, id);
    }

    public long ofPractitioner(long id) {
        return count(OF_PRACTITIONER, id);
    }

    private long count(String question, long id) {
        return em.createQuery(question, Long.class)
                .setParameter("id", id)
                .setParameter("awaited", AppointmentStatus.AWAITED)
                .setParameter("now", day.now())
                .getSingleResult();
    }
}
