package hms.clinical.control;

import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.patients.entity.Patient;
import hms.scheduling.AppointmentFulfilled;
import hms.scheduling.PatientCheckedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Who came to an appointment is being seen from then on, and until the appointment has served its purpose. */
@ApplicationScoped
public class VisitsOfAppointments {

    @PersistenceContext
    EntityManager em;

    void begin(@Observes PatientCheckedIn came) {
        if (visit(came.appointmentId()).isPresent()) {
            return;
        }
        Encounter encounter = Encounter.begin(
                EncounterClass.AMB,
                em.getReference(Patient.class, came.patientId()),
                em.getReference(Practitioner.class, came.practitionerId()),
                em.getReference(Department.class, came.departmentId()),
                came.at());
        encounter.becauseOf(came.appointmentId());
        em.persist(encounter);
    }

    /** An appointment that was fulfilled without anybody having checked in has opened nothing. */
    void end(@Observes AppointmentFulfilled seen) {
        visit(seen.appointmentId())
                .filter(each -> !each.isOver())
                .ifPresent(each -> each.finish(later(each.getStartedAt(), seen.at())));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<Encounter> visit(long appointmentId) {
        return em.createQuery("SELECT e FROM Encounter e WHERE e.appointmentId = :appointment", Encounter.class)
                .setParameter("appointment", appointmentId)
                .getResultStream()
                .findFirst();
    }
}
