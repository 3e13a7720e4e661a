package hms.scheduling.control;

import static hms.platform.Refusal.refuseIf;

import hms.organization.entity.Practitioner;
import hms.platform.HospitalDay;
import hms.platform.Ids;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.Availability;
import hms.scheduling.entity.PractitionerCalendar;
import hms.scheduling.entity.SchedulingRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of a practitioner's time is taken, in cells of five minutes.
 *
 * <p>The calendar is locked before anything of it is read, so that whoever waits sees what the other one took; the
 * unique keys of the cells hold even against somebody who forgets to.
 */
@Dependent
public class Calendars {

    private static final Duration STEP = Duration.ofMinutes(Availability.GRID);

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** Nobody else takes or frees a time of this practitioner until the transaction ends. */
    void lock(long practitionerId) {
        if (locked(practitionerId) == null) {
            refuseIf(em.find(Practitioner.class, practitionerId) == null, SchedulingRule.PRACTITIONER_LEFT);
            em.createNativeQuery("INSERT INTO practitioner_calendar (practitioner_id) VALUES (?1)"
                            + " ON DUPLICATE KEY UPDATE practitioner_id = practitioner_id")
                    .setParameter(1, practitionerId)
                    .executeUpdate();
            locked(practitionerId);
        }
    }

    private PractitionerCalendar locked(long practitionerId) {
        return em.find(PractitionerCalendar.class, practitionerId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of ids, so that two who lock the same never wait for one another. */
    void lockAll(Collection<Long> practitioners) {
        new TreeSet<>(practitioners).forEach(this::lock);
    }

    /** With whom the appointment is. */
    long practitionerOf(long appointmentId) {
        return em.createQuery("select a.practitioner.id from Appointment a where a.id = :id", Long.class)
                .setParameter("id", appointmentId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** The appointment, with its practitioner's calendar locked before it was read. */
    Appointment held(long appointmentId) {
        lock(practitionerOf(appointmentId));
        return em.find(Appointment.class, appointmentId);
    }

    /** Takes the appointment's time in this lane; what lies before today needs no guard any more. */
    void take(Appointment appointment, int lane) {
        em.flush();
        List<Instant> cells = cells(appointment);
        if (cells.isEmpty()) {
            return;
        }
        Query insert = em.createNativeQuery(
                "INSERT INTO appointment_cell (id, practitioner_id, starts_at, lane, appointment_id, patient_id) VALUES "
                        + String.join(", ", Collections.nCopies(cells.size(), "(?, ?, ?, ?, ?, ?)")));
        int at = 1;
        for (Instant cell : cells) {
            insert.setParameter(at++, Ids.next());
            insert.setParameter(at++, appointment.getPractitioner().getId());
            insert.setParameter(at++, LocalDateTime.ofInstant(cell, ZoneOffset.UTC));
            insert.setParameter(at++, lane);
            insert.setParameter(at++, appointment.getId());
            insert.setParameter(at++, appointment.patientId());
        }
        insert.executeUpdate();
    }

    private List<Instant> cells(Appointment appointment) {
        Instant began = day.began();
        return Stream.iterate(
                        appointment.getTime().getStartsAt(),
                        at -> at.isBefore(appointment.getTime().getEndsAt()),
                        at -> at.plus(STEP))
                .filter(at -> !at.isBefore(began))
                .toList();
    }

    /** Others may have the appointment's time. */
    void free(Appointment appointment) {
        em.createQuery("delete from AppointmentCell c where c.appointmentId = :id")
                .setParameter("id", appointment.getId())
                .executeUpdate();
    }

    /** The cells know of whom they are: nobody can be at two places at once. */
    void name(Appointment appointment) {
        em.createQuery("update AppointmentCell c set c.patientId = :patient where c.appointmentId = :id")
                .setParameter("patient", appointment.patientId())
                .setParameter("id", appointment.getId())
                .executeUpdate();
    }

    /** Forgets what lies before today. */
    int tidy() {
        return em.createQuery("delete from AppointmentCell c where c.startsAt < :began")
                .setParameter("began", day.began())
                .executeUpdate();
    }
}
