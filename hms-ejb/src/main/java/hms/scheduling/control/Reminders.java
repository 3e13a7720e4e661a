package hms.scheduling.control;

import hms.platform.HospitalDay;
import hms.scheduling.ReminderDue;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells of appointments that are near, each once: the mark and the mail are of one transaction. */
@ApplicationScoped
public class Reminders {

    private static final int AT_ONCE = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Policies policies;

    @Inject
    HospitalDay day;

    @Inject
    Event<ReminderDue> due;

    /** Works off the next ones; how many there were. */
    @Transactional
    public int send() {
        List<Appointment> near = em.createQuery(
                        "select a from Appointment a left join a.patient p where a.status = :booked and a.remindedAt is null"
                                + " and (p.id is null or (p.status.active = true and p.life.deceased = false))"
                                + " and a.time.startsAt > :now and a.time.startsAt <= :until order by a.time.startsAt",
                        Appointment.class)
                .setParameter("booked", AppointmentStatus.BOOKED)
                .setParameter("now", day.now())
                .setParameter("until", day.now().plus(policies.now().reminderLead()))
                .setMaxResults(AT_ONCE)
                .getResultList();
        for (Appointment appointment : near) {
            appointment.remind(day.now());
            due.fire(new ReminderDue(appointment.getId()));
        }
        return near.size();
    }
}
