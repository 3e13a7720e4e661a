package hms.scheduling.control;

import hms.audit.UseCaseNotes;
import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.SubmitTokens;
import hms.scheduling.AppointmentBooked;
import hms.scheduling.AppointmentMoved;
import hms.scheduling.control.Claims.Claim;
import hms.scheduling.control.Claims.Wanted;
import hms.scheduling.entity.Appointment;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** Bookings as the front desk makes them: for patients, and beyond the plan by right. */
@Dependent
public class DeskBookings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Bookings bookings;

    @Inject
    SubmitTokens tokens;

    @Inject
    PatientAccess access;

    @Inject
    UseCaseNotes notes;

    @Inject
    HospitalDay day;

    @Inject
    Event<Object> told;

    /** With whom and when by the clocks on the wall. */
    public record When(long practitionerId, LocalDateTime start, Boolean later, boolean override) {}

    /** The patient; refused as "not found" to whoever may not know of him. */
    public Patient known(Reader reader, long patientId) {
        access.demand(reader, patientId, Wish.DEMOGRAPHICS);
        return Optional.ofNullable(em.find(Patient.class, patientId))
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** The new appointment's id, or that of the one an earlier submit with this token made. */
    public long book(Reader reader, UUID token, long patientId, When when, String comment) {
        Optional<Long> earlier = tokens.earlier(token);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Patient patient = known(reader, patientId);
        Claim claim = claim(reader, when);
        Appointment appointment = Appointment.book(
                claim.practitioner(), patient, claim.time(), claim.place(), day.now(), reader.username());
        appointment.remark(comment);
        bookings.keep(appointment, claim);
        tokens.settle(token, appointment.getId());
        told.fire(new AppointmentBooked(appointment.getId()));
        return appointment.getId();
    }

    /** The id of the appointment at its new time. */
    public long move(Reader reader, UUID token, long appointmentId, long version, When when) {
        Optional<Long> earlier = tokens.earlier(token);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        bookings.lock(appointmentId, when.practitionerId());
        Appointment old = noted(bookings.held(appointmentId, version));
        Appointment moved = bookings.move(old, wanted(reader, when), reader.username());
        tokens.settle(token, moved.getId());
        told.fire(new AppointmentMoved(moved.getId(), appointmentId));
        return moved.getId();
    }

    /** The trail learns whom the step is about. */
    public Appointment noted(Appointment appointment) {
        if (appointment.patientId() != null) {
            notes.concerns(appointment.patientId());
        }
        notes.about(appointment.getId());
        return appointment;
    }

    private Claim claim(Reader reader, When when) {
        return bookings.claim(wanted(reader, when));
    }

    private static Wanted wanted(Reader reader, When when) {
        if (when.override() && !reader.isAny(Roles.SCHEDULING_OVERRIDE)) {
            throw new EJBAccessException("beyond the plan only by right");
        }
        return new Wanted(when.practitionerId(), when.start(), when.later(), when.override());
    }
}
