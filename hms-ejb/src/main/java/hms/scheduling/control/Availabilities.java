package hms.scheduling.control;

import static hms.platform.Refusal.refuseIf;

import hms.organization.Practitioners;
import hms.organization.entity.Practitioner;
import hms.platform.BaseEntity;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.Availability;
import hms.scheduling.entity.AvailabilityRow;
import hms.scheduling.entity.Choice;
import hms.scheduling.entity.Leave;
import hms.scheduling.entity.LeaveRow;
import hms.scheduling.entity.SchedulingRule;
import hms.scheduling.entity.VisitTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The weekly plans, changed under the lock of the calendar that bookings take too. */
@Dependent
public class Availabilities {

    @PersistenceContext
    EntityManager em;

    @Inject
    Practitioners practitioners;

    @Inject
    Calendars calendars;

    @Inject
    HospitalDay day;

    /** Everybody who treats here now. */
    public List<Choice> practitioners() {
        return em
                .createQuery(
                        "select p from Practitioner p where p.active = true order by p.sortName", Practitioner.class)
                .getResultList()
                .stream()
                .map(each -> new Choice(each.getId(), each.getFullName()))
                .toList();
    }

    public Practitioner practitioner(long practitionerId) {
        return practitioners.find(practitionerId).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** Hours that are not over, in the order of the week. */
    public List<AvailabilityRow> hours(long practitionerId) {
        return plan(practitionerId).stream()
                .filter(each -> each.getValidTo() == null || !each.getValidTo().isBefore(day.today()))
                .sorted(Comparator.comparing(Availability::getWeekday).thenComparing(Availability::getFromMinute))
                .map(each -> new AvailabilityRow(
                        each.getId(),
                        each.getVersion(),
                        each.getWeekday(),
                        each.getFromMinute(),
                        each.getToMinute(),
                        each.getSlotMinutes(),
                        each.getCapacity(),
                        each.getValidFrom(),
                        each.getValidTo(),
                        each.getPlace()))
                .toList();
    }

    private List<Availability> plan(long practitionerId) {
        return em.createQuery("select h from Availability h where h.practitioner.id = :id", Availability.class)
                .setParameter("id", practitionerId)
                .getResultList();
    }

    /** Leave that is not over, the next first. */
    public List<LeaveRow> leaves(long practitionerId) {
        return em
                .createQuery(
                        "select l from Leave l where l.practitioner.id = :id and l.lastDay >= :today"
                                + " order by l.firstDay, l.fromMinute",
                        Leave.class)
                .setParameter("id", practitionerId)
                .setParameter("today", day.today())
                .getResultList()
                .stream()
                .map(each -> new LeaveRow(
                        each.getId(),
                        each.getVersion(),
                        each.getFirstDay(),
                        each.getLastDay(),
                        each.getFromMinute(),
                        each.getToMinute(),
                        each.reason()))
                .toList();
    }

    /** Adds hours that claim nothing that others of the same practitioner claim. */
    public long add(Availability hours) {
        long practitioner = hours.getPractitioner().getId();
        calendars.lock(practitioner);
        refuseIf(plan(practitioner).stream().anyMatch(hours::overlaps), SchedulingRule.AVAILABILITY_OVERLAPS);
        em.persist(hours);
        return hours.getId();
    }

    /** Ends hours, or removes them where they never began; how many appointments that leaves outside the plan. */
    public long end(long hoursId, long version, LocalDate lastDay) {
        Availability hours = current(em.find(Availability.class, hoursId), version);
        calendars.lock(hours.getPractitioner().getId());
        List<Appointment> later =
                awaited(hours.getPractitioner().getId(), lastDay.plusDays(1), LocalDate.of(9999, 12, 31));
        long outside = later.stream()
                .filter(each -> hours.isOn(each.getTime().getLocalDay()) && within(hours, each))
                .count();
        if (lastDay.isBefore(hours.getValidFrom())) {
            em.remove(hours);
        } else {
            hours.valid(hours.getValidFrom(), lastDay);
        }
        return outside;
    }

    private static boolean within(Availability hours, Appointment appointment) {
        int minute = VisitTime.minuteOf(appointment.getTime().localStart().toLocalTime());
        return minute >= hours.getFromMinute() && minute < hours.getToMinute();
    }

    /** Notes leave; how many appointments lie in it. */
    public long add(Leave leave) {
        long practitioner = leave.getPractitioner().getId();
        calendars.lock(practitioner);
        em.persist(leave);
        return awaited(practitioner, leave.getFirstDay(), leave.getLastDay()).stream()
                .filter(each -> {
                    int minute = VisitTime.minuteOf(each.getTime().localStart().toLocalTime());
                    return leave.covers(
                            each.getTime().getLocalDay(),
                            minute,
                            minute + each.getTime().minutes());
                })
                .count();
    }

    public void removeLeave(long leaveId, long version) {
        Leave leave = current(em.find(Leave.class, leaveId), version);
        calendars.lock(leave.getPractitioner().getId());
        em.remove(leave);
    }

    private List<Appointment> awaited(long practitionerId, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select a from Appointment a where a.practitioner.id = :id and a.status in :awaited"
                                + " and a.time.localDay between :from and :to",
                        Appointment.class)
                .setParameter("id", practitionerId)
                .setParameter("awaited", AppointmentStatus.AWAITED)
                .setParameter("from", from.isBefore(day.today()) ? day.today() : from)
                .setParameter("to", to)
                .getResultList();
    }

    private static <T extends BaseEntity> T current(T found, long version) {
        T there = Optional.ofNullable(found).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
        refuseIf(there.getVersion() != version, PlatformRule.STALE);
        return there;
    }
}
