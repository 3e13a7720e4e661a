package hms.clinical.control;

import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.patients.entity.Patient;
import hms.scheduling.AppointmentFulfilled;
import hms.scheduling.AppointmentReopened;
import hms.scheduling.PatientCheckedIn;
import hms.scheduling.entity.AppointmentStatus;
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
        Optional<Encounter> before = visit(came.appointmentId());
        before.filter(Encounter::isOver).ifPresent(Encounter::reopen);
        if (before.isPresent()) {
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

    /** The last step was taken back: the visit goes on, or there was none; one in which something was done stays. */
    void stepBack(@Observes AppointmentReopened back) {
        Optional<Encounter> visit = visit(back.appointmentId());
        if (back.from() == AppointmentStatus.FULFILLED) {
            visit.filter(Encounter::isOver).ifPresent(Encounter::reopen);
        } else {
            visit.filter(each -> !each.isOver() && nothingDone(each)).ifPresent(each -> each.cancel(back.at()));
        }
    }

    /** What is said of the patient's history and allergies names no visit: whatever was said since this one began counts. */
    private boolean nothingDone(Encounter visit) {
        return em.createQuery(
                        "SELECT e.id FROM Encounter e WHERE e.id = :visit"
                                + " AND (EXISTS (SELECT t.id FROM Procedure t WHERE t.encounter.id = e.id)"
                                + " OR EXISTS (SELECT n.id FROM ClinicalNote n WHERE n.encounterId = e.id)"
                                + " OR EXISTS (SELECT c.id FROM Condition c WHERE c.patientId = e.patient.id"
                                + " AND (c.encounterId = e.id OR c.recordedAt >= e.startedAt))"
                                + " OR EXISTS (SELECT a.id FROM AllergyIntolerance a WHERE a.patientId = e.patient.id"
                                + " AND a.recordedAt >= e.startedAt))",
                        Long.class)
                .setParameter("visit", visit.getId())
                .getResultList()
                .isEmpty();
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
