package hms.scheduling.control;

import static hms.platform.Refusal.refuseIf;

import hms.patients.entity.PhoneNumbers;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.scheduling.control.Claims.Claim;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.SchedulingPolicy;
import hms.scheduling.entity.SchedulingRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** Writes appointments down, and their time with them. */
@Dependent
public class Bookings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Calendars calendars;

    @Inject
    Claims claims;

    @Inject
    Policies policies;

    @Inject
    GuestCounters counters;

    @Inject
    HospitalDay day;

    /** What can be had of what is wanted; see {@link Claims#claim}. */
    public Claim claim(Claims.Wanted wanted) {
        return claims.claim(wanted);
    }

    /** Refuses a guest who books too late, too far ahead, or too often; address and telephone stay locked. */
    public void admitGuest(Instant start, String phone) {
        refuseIf(!start.isAfter(day.now()), SchedulingRule.TIME_PAST);
        String index = PhoneNumbers.index(PhoneNumbers.e164(phone)
                .orElseThrow(() -> Refusal.of(SchedulingRule.PHONE_INVALID).on("phone")));
        counters.lock("phone:" + index);
        Object[] found = policyAndOpen(index);
        SchedulingPolicy policy = (SchedulingPolicy) found[0];
        long open = ((Number) found[1]).longValue();
        refuseIf(start.isBefore(day.now().plus(policy.minimumNotice())), SchedulingRule.TOO_SOON);
        refuseIf(
                day.at(start).toLocalDate().isAfter(day.today().plusDays(policy.getHorizonDays())),
                SchedulingRule.TOO_FAR_AHEAD,
                policy.getHorizonDays());
        GuestNetwork.ofThisRequest().ifPresent(from -> countFrom(from, policy.getMostHourlyPerAddress()));
        refuseIf(
                open >= policy.getMostOpenPerPhone(),
                SchedulingRule.TOO_MANY_OPEN_BOOKINGS,
                policy.getMostOpenPerPhone());
    }

    /** Counts with the booking: one that comes to nothing takes nobody's place. */
    private void countFrom(String network, int most) {
        refuseIf(!counters.count("book:" + network, most), SchedulingRule.TOO_MANY_BOOKINGS_FROM_HERE, most);
    }

    /** The policy, and how many bookings of this telephone are open. */
    private Object[] policyAndOpen(String phoneIndex) {
        return em.createQuery(
                        "select s, (select count(a) from Appointment a where a.guest.phoneIndex = :phone"
                                + " and a.status in :awaited and a.time.endsAt > :now)"
                                + " from SchedulingPolicy s where s.id = :one",
                        Object[].class)
                .setParameter("one", SchedulingPolicy.THE_ONE)
                .setParameter("phone", phoneIndex)
                .setParameter("awaited", AppointmentStatus.AWAITED)
                .setParameter("now", day.now())
                .getSingleResult();
    }

    /** Keeps the appointment and takes its time. */
    public void keep(Appointment appointment, Claim claim) {
        appointment.remindedIfWithin(day.now(), policies.now().reminderLead());
        if (claim.beyondPlan()) {
            appointment.overbook();
        }
        em.persist(appointment);
        calendars.take(appointment, claim.lane());
    }

    /** The appointment for a change, its calendar locked. */
    public Appointment held(long appointmentId) {
        return calendars.held(appointmentId);
    }

    /** The appointment for a change that was decided on this version. */
    public Appointment held(long appointmentId, long version) {
        Appointment appointment = calendars.held(appointmentId);
        refuseIf(appointment.getVersion() != version, PlatformRule.STALE);
        return appointment;
    }

    /** Cancelled, and its time given to others. */
    public void cancel(Appointment appointment, String because, String by) {
        appointment.cancel(because, by, day.now());
        calendars.free(appointment);
    }

    public void noShow(Appointment appointment, String by) {
        appointment.noShow(day.now(), policies.now().noShowGrace(), by);
        calendars.free(appointment);
    }

    /** Locks both calendars that a move concerns, always in the same order. */
    public void lock(long appointmentId, long practitionerId) {
        calendars.lockAll(List.of(calendars.practitionerOf(appointmentId), practitionerId));
    }

    /** Gives the time up for another one, or is refused with everything as it was. */
    public Appointment move(Appointment old, Claims.Wanted wanted, String by) {
        calendars.free(old);
        Claim claim = claims.claim(wanted);
        Appointment moved = old.move(claim.practitioner(), claim.time(), claim.place(), day.now(), by);
        keep(moved, claim);
        return moved;
    }

    /** Takes the last step back; a time that was given up must still be free. */
    public AppointmentStatus undo(Appointment appointment) {
        boolean gaveUp = appointment.getStatus() == AppointmentStatus.CANCELLED
                || appointment.getStatus() == AppointmentStatus.NOSHOW;
        boolean stillToCome = appointment.getTime().getEndsAt().isAfter(day.began());
        OptionalInt lane = gaveUp && stillToCome ? OptionalInt.of(laneAgain(appointment)) : OptionalInt.empty();
        AppointmentStatus left = appointment.undo();
        lane.ifPresent(free -> calendars.take(appointment, free));
        return left;
    }

    private int laneAgain(Appointment appointment) {
        long practitioner = appointment.getPractitioner().getId();
        return claims.laneAgain(practitioner, appointment.getTime(), appointment.isOverbooked());
    }

    /** The cells learn whose they are. */
    public void named(Appointment appointment) {
        em.flush();
        calendars.name(appointment);
    }
}
