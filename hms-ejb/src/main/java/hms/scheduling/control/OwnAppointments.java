package hms.scheduling.control;

import static hms.platform.Refusal.refuseIf;

import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Appointments of the practitioner who asks; another's does not exist here. */
@Dependent
public class OwnAppointments {

    @PersistenceContext
    EntityManager em;

    @Inject
    Bookings bookings;

    @Inject
    DeskBookings desk;

    @Inject
    HospitalDay day;

    /** The appointment for a change that was decided on this version. Whoever changes it has taken notice. */
    public Appointment held(String username, long appointmentId, long version) {
        Appointment appointment = bookings.held(appointmentId, version);
        refuseIf(!username.equals(appointment.getPractitioner().getUsername()), PlatformRule.NOT_FOUND);
        appointment.see(day.now());
        return desk.noted(appointment);
    }

    /** Takes notice of everything that is to come. */
    public void seeAll(String username) {
        em.createQuery(
                        "select a from Appointment a where a.practitioner.username = :user and a.seenAt is null"
                                + " and a.status in :awaited and a.time.endsAt >= :began",
                        Appointment.class)
                .setParameter("user", username)
                .setParameter("awaited", AppointmentStatus.AWAITED)
                .setParameter("began", day.began())
                .getResultList()
                .forEach(each -> each.see(day.now()));
    }
}
