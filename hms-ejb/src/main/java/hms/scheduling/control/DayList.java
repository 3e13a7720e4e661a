package hms.scheduling.control;

import hms.platform.HospitalDay;
import hms.platform.Slice;
import hms.scheduling.entity.AppointmentRow;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Lists of appointments, each one read whatever its length. */
@Dependent
public class DayList {

    private static final int MOST_WAITING = 50;
    /** For how long a request whose time has passed stands on the list. */
    private static final Duration OVERLOOKED = Duration.ofDays(7);

    private static final String OF_DOCTOR = "select " + AppointmentRow.OF_A + "where d.username = :user";

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** Which appointments of a day: null for every department, every doctor. */
    public record Wanted(LocalDate day, Long departmentId, Long practitionerId) {}

    /** A page of the day, in order of time; the department counts with those within it. */
    public Slice<AppointmentRow> page(Wanted wanted, int first, int size) {
        TypedQuery<AppointmentRow> query = em.createQuery(
                        "select " + AppointmentRow.OF_A + "left join w.parent u where a.time.localDay = :day"
                                + (wanted.departmentId() == null
                                        ? ""
                                        : " and (w.id = :department or u.id = :department)")
                                + (wanted.practitionerId() == null ? "" : " and d.id = :practitioner")
                                + " order by a.time.startsAt, a.id",
                        AppointmentRow.class)
                .setParameter("day", wanted.day());
        if (wanted.departmentId() != null) {
            query.setParameter("department", wanted.departmentId());
        }
        if (wanted.practitionerId() != null) {
            query.setParameter("practitioner", wanted.practitionerId());
        }
        return Slice.of(
                query.setFirstResult(first).setMaxResults(Slice.lookAhead(size)).getResultList(), size);
    }

    /** Web bookings that wait for their doctor, the next first; those of last week too, as somebody must cancel them. */
    public List<AppointmentRow> unconfirmed() {
        return em.createQuery(
                        "select " + AppointmentRow.OF_A
                                + "where a.status = :pending and a.time.startsAt >= :began order by a.time.startsAt",
                        AppointmentRow.class)
                .setParameter("pending", AppointmentStatus.PENDING)
                .setParameter("began", day.began().minus(OVERLOOKED))
                .setMaxResults(MOST_WAITING)
                .getResultList();
    }

    /** Today's of the doctor who signs in so. */
    public List<AppointmentRow> today(String username) {
        return em.createQuery(
                        OF_DOCTOR + " and a.time.localDay = :today order by a.time.startsAt, a.id",
                        AppointmentRow.class)
                .setParameter("user", username)
                .setParameter("today", day.today())
                .getResultList();
    }

    /** What the doctor has not taken notice of, the next first. */
    public List<AppointmentRow> unseen(String username) {
        return em.createQuery(
                        OF_DOCTOR + " and a.seenAt is null and a.status in :awaited and a.time.endsAt >= :began"
                                + " order by a.time.startsAt, a.id",
                        AppointmentRow.class)
                .setParameter("user", username)
                .setParameter("awaited", AppointmentStatus.AWAITED)
                .setParameter("began", day.began())
                .setMaxResults(MOST_WAITING)
                .getResultList();
    }

    /** A page of one patient's: what is over or was called off, the last first, or what is to come, the next first. */
    public Slice<AppointmentRow> ofPatient(long patientId, boolean past, int first, int size) {
        return Slice.of(
                em.createQuery(
                                "select " + AppointmentRow.OF_A + "where p.id = :patient"
                                        + (past
                                                ? " and (a.time.endsAt <= :now or a.status not in :open) order by a.time.endsAt desc, a.id desc"
                                                : " and a.time.endsAt > :now and a.status in :open order by a.time.endsAt, a.id"),
                                AppointmentRow.class)
                        .setParameter("patient", patientId)
                        .setParameter("now", day.now())
                        .setParameter("open", AppointmentStatus.LIVE)
                        .setFirstResult(first)
                        .setMaxResults(Slice.lookAhead(size))
                        .getResultList(),
                size);
    }

    /** A page of what comes after today. */
    public Slice<AppointmentRow> upcoming(String username, int first, int size) {
        return Slice.of(
                em.createQuery(
                                OF_DOCTOR + " and a.time.localDay > :today and a.status in :awaited"
                                        + " order by a.time.startsAt, a.id",
                                AppointmentRow.class)
                        .setParameter("user", username)
                        .setParameter("awaited", AppointmentStatus.AWAITED)
                        .setParameter("today", day.today())
                        .setFirstResult(first)
                        .setMaxResults(Slice.lookAhead(size))
                        .getResultList(),
                size);
    }
}
