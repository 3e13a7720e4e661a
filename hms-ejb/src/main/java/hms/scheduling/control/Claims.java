package hms.scheduling.control;

import static hms.platform.Refusal.refuseIf;
import static hms.scheduling.entity.SchedulingRule.NOT_AVAILABLE;
import static hms.scheduling.entity.SchedulingRule.SLOT_TAKEN;

import hms.organization.Practitioners;
import hms.organization.entity.Practitioner;
import hms.platform.HospitalDay;
import hms.platform.Refusal;
import hms.scheduling.entity.AppointmentCell;
import hms.scheduling.entity.Availability;
import hms.scheduling.entity.FreeTime;
import hms.scheduling.entity.SchedulingRule;
import hms.scheduling.entity.VisitTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Decides, under the lock of the calendar, whether a time can be had, and in which place of its slot. */
@Dependent
public class Claims {

    private static final int ALTERNATIVES = 3;
    private static final int DAYS_AHEAD = 14;
    private static final int OUTSIDE_MINUTES = 20;

    @Inject
    Practitioners practitioners;

    @Inject
    Calendars calendars;

    @Inject
    Timetables timetables;

    @Inject
    HospitalDay day;

    /** What is wanted: a time by the clocks on the wall, and whether the plan may be overridden. */
    public record Wanted(long practitionerId, LocalDateTime start, Boolean later, boolean override) {}

    /** What can be had; the calendar stays locked until the transaction ends. */
    public record Claim(Practitioner practitioner, VisitTime time, String place, int lane, boolean beyondPlan) {}

    /** The time, or a refusal that names the next free ones. */
    public Claim claim(Wanted wanted) {
        long id = wanted.practitionerId();
        calendars.lock(id);
        Timetable plan = timetables.withPractitioner(id, wanted.start().toLocalDate(), 1);
        Practitioner practitioner = practitioners
                .find(id)
                .filter(Practitioner::isActive)
                .orElseThrow(() -> Refusal.of(SchedulingRule.PRACTITIONER_LEFT));
        Instant start = VisitTime.moment(wanted.start(), wanted.later(), day.zone());
        Slot slot = plan.slotAt(id, start).orElseGet(() -> outside(wanted, start));
        refuseIf(!slot.end().isAfter(day.now()), SchedulingRule.TIME_PAST);
        OptionalInt lane = plan.freeLane(id, slot);
        if (lane.isEmpty() && !wanted.override()) {
            throw Refusal.of(SLOT_TAKEN, (Serializable) next(wanted, start)).on("start");
        }
        int had = lane.orElseGet(() -> extraLane(plan, id, slot));
        VisitTime time = VisitTime.of(start, slot.minutes(), day.zone());
        return new Claim(practitioner, time, slot.place(), had, had >= AppointmentCell.FIRST_EXTRA_LANE);
    }

    /** A lane for a time that was given up and is wanted back: in the plan while it is free, beyond it if it was so. */
    int laneAgain(long practitionerId, VisitTime time, boolean beyondPlan) {
        Timetable plan = timetables.of(List.of(practitionerId), time.getLocalDay(), 1);
        Slot asWas = new Slot(time.getStartsAt(), time.localStart(), null, time.minutes(), 0, "");
        if (beyondPlan) {
            return extraLane(plan, practitionerId, asWas);
        }
        Slot slot = plan.slotAt(practitionerId, time.getStartsAt())
                .orElseThrow(() -> Refusal.of(NOT_AVAILABLE, (Serializable) next(practitionerId, time.getStartsAt())));
        return plan.freeLane(practitionerId, slot)
                .orElseThrow(() -> Refusal.of(SLOT_TAKEN, (Serializable) next(practitionerId, time.getStartsAt())));
    }

    private Slot outside(Wanted wanted, Instant start) {
        if (!wanted.override()) {
            throw Refusal.of(NOT_AVAILABLE, (Serializable) next(wanted, start)).on("start");
        }
        refuseIf(wanted.start().getMinute() % Availability.GRID != 0, SchedulingRule.NOT_ON_GRID);
        return new Slot(start, wanted.start(), wanted.later(), OUTSIDE_MINUTES, 0, "");
    }

    private static int extraLane(Timetable plan, long practitionerId, Slot slot) {
        return IntStream.iterate(AppointmentCell.FIRST_EXTRA_LANE, lane -> lane + 1)
                .filter(lane -> plan.isFree(practitionerId, slot, lane))
                .findFirst()
                .orElseThrow();
    }

    private LocalDateTime[] next(Wanted wanted, Instant start) {
        return next(wanted.practitionerId(), start);
    }

    /** The free times after the one that was wanted, and if there are none, the first at all. */
    private LocalDateTime[] next(long practitionerId, Instant start) {
        Instant now = day.now();
        LocalDate from = day.at(start.isBefore(now) ? now : start).toLocalDate();
        Timetable plan = timetables.of(List.of(practitionerId), from, DAYS_AHEAD);
        List<FreeTime> after = plan.free(practitionerId, start.isBefore(now) ? now : start, ALTERNATIVES);
        return after.stream().map(FreeTime::start).toArray(LocalDateTime[]::new);
    }
}
