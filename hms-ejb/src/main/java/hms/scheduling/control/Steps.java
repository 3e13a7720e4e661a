package hms.scheduling.control;

import static hms.platform.Refusal.refuseIf;

import hms.audit.AuditTrail;
import hms.platform.Act;
import hms.platform.HospitalDay;
import hms.scheduling.AppointmentCancelled;
import hms.scheduling.AppointmentConfirmed;
import hms.scheduling.AppointmentFulfilled;
import hms.scheduling.AppointmentReopened;
import hms.scheduling.PatientCheckedIn;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.SchedulingRule;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The steps of an appointment that others are told of. */
@Dependent
public class Steps {

    /** As the trail calls it when the front desk confirms without checking in. */
    private static final String CONFIRMATION = "AppointmentDesk.confirm";

    @Inject
    Bookings bookings;

    @Inject
    Policies policies;

    @Inject
    HospitalDay day;

    @Inject
    AuditTrail trail;

    @Inject
    Event<Object> told;

    public void confirm(Appointment appointment) {
        appointment.confirm(day.now(), policies.now().reminderLead());
        told.fire(new AppointmentConfirmed(appointment.getId()));
    }

    /** The front desk agrees for a doctor who does not sign in here; nobody else ever would. */
    public void confirmForDoctor(Appointment appointment) {
        refuseIf(appointment.getPractitioner().getUsername() != null, SchedulingRule.DOCTOR_CONFIRMS);
        confirm(appointment);
    }

    public void cancel(Appointment appointment, String because, String by) {
        bookings.cancel(appointment, because, by);
        told.fire(new AppointmentCancelled(appointment.getId()));
    }

    /**
     * The patient has come: arrived and checked in at once. What nobody has agreed to yet is agreed to by receiving whoever
     * comes, on the day: the trail keeps both steps. Nobody is told of the first, and undoing takes both back.
     */
    public void checkIn(Appointment appointment, String by) {
        boolean unconfirmed = appointment.getStatus() == AppointmentStatus.PENDING;
        appointment.checkIn(day.today());
        if (unconfirmed) {
            trail.record(by, Act.CHANGE, CONFIRMATION, appointment.getId(), List.of(appointment.patientId()));
        }
        told.fire(new PatientCheckedIn(
                appointment.getId(),
                appointment.patientId(),
                appointment.getPractitioner().getId(),
                appointment.getDepartment().getId(),
                day.now()));
    }

    public void fulfil(Appointment appointment) {
        appointment.fulfil();
        told.fire(new AppointmentFulfilled(appointment.getId(), day.now()));
    }

    public void noShow(Appointment appointment, String by) {
        bookings.noShow(appointment, by);
    }

    public void undo(Appointment appointment) {
        AppointmentStatus left = bookings.undo(appointment);
        told.fire(new AppointmentReopened(appointment.getId(), left, appointment.getStatus(), day.now()));
    }
}
