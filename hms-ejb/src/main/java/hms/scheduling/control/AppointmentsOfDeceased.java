package hms.scheduling.control;

import hms.organization.entity.Hospital;
import hms.patients.PatientDied;
import hms.platform.Texts;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Awaits nobody who has died: the times are free again. Nobody is told by mail; who reads it there would be the family.
 */
@ApplicationScoped
public class AppointmentsOfDeceased {

    @PersistenceContext
    EntityManager em;

    @Inject
    Bookings bookings;

    void died(@Observes PatientDied event) {
        String because = Texts.of(
                "scheduling",
                "cancelled.deceased",
                em.find(Hospital.class, Hospital.THE_ONE).ownLanguage());
        for (long id : awaited(event.patientId())) {
            Appointment appointment = bookings.held(id);
            if (appointment.getStatus().isAwaited()) {
                bookings.cancel(appointment, because, event.by());
            }
        }
    }

    /** In the order in which calendars are locked. */
    private List<Long> awaited(long patientId) {
        return em.createQuery(
                        "select a.id from Appointment a where a.patient.id = :patient and a.status in :awaited"
                                + " order by a.practitioner.id, a.id",
                        Long.class)
                .setParameter("patient", patientId)
                .setParameter("awaited", AppointmentStatus.AWAITED)
                .getResultList();
    }
}
