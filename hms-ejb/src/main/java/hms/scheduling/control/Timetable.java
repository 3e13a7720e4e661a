package hms.scheduling.control;

import hms.scheduling.entity.Availability;
import hms.scheduling.entity.FreeTime;
import hms.scheduling.entity.Leave;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The plan of some practitioners for some days: weekly hours minus leave, and what of it is taken.
 *
 * <p>Hours are those of the clocks on the wall. Where clocks go forward, the hour that is skipped holds no slot; where
 * they go back, the hour that comes twice holds its slots twice.
 */
final class Timetable {

    private final ZoneId zone;
    private final List<Availability> hours;
    private final List<Leave> leaves;
    private final Map<Long, List<Taken>> taken;
    private final LocalDate from;
    private final int days;

    Timetable(ZoneId zone, LocalDate from, int days, List<Availability> hours, List<Leave> leaves, List<Taken> taken) {
        this.zone = zone;
        this.from = from;
        this.days = days;
        this.hours = List.copyOf(hours);
        this.leaves = List.copyOf(leaves);
        this.taken = taken.stream().collect(Collectors.groupingBy(Taken::practitionerId));
    }

    /** Every slot of the day in order of time. */
    List<Slot> slots(long practitionerId, LocalDate day) {
        List<Leave> away = leaves.stream()
                .filter(each -> each.getPractitioner().getId() == practitionerId)
                .toList();
        return hours.stream()
                .filter(each -> each.getPractitioner().getId() == practitionerId && each.isOn(day))
                .flatMap(each -> slots(each, day, away))
                .sorted(Comparator.comparing(Slot::start))
                .toList();
    }

    private Stream<Slot> slots(Availability of, LocalDate day, List<Leave> away) {
        int length = of.getSlotMinutes();
        return IntStream.iterate(
                        of.getFromMinute(), minute -> minute + length <= of.getToMinute(), minute -> minute + length)
                .filter(minute -> away.stream().noneMatch(each -> each.covers(day, minute, minute + length)))
                .boxed()
                .flatMap(minute -> moments(of, day.atStartOfDay().plusMinutes(minute)));
    }

    private Stream<Slot> moments(Availability of, LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return IntStream.range(0, offsets.size())
                .mapToObj(each -> new Slot(
                        local.toInstant(offsets.get(each)),
                        local,
                        offsets.size() == 1 ? null : each == 1,
                        of.getSlotMinutes(),
                        of.getCapacity(),
                        of.getPlace()));
    }

    /** The slot that begins at this moment. */
    Optional<Slot> slotAt(long practitionerId, Instant start) {
        return slots(practitionerId, LocalDate.ofInstant(start, zone)).stream()
                .filter(each -> each.start().equals(start))
                .findFirst();
    }

    /** The first place of the slot that nobody has, if any. */
    OptionalInt freeLane(long practitionerId, Slot slot) {
        return IntStream.range(0, slot.capacity())
                .filter(lane -> isFree(practitionerId, slot, lane))
                .findFirst();
    }

    boolean isFree(long practitionerId, Slot slot, int lane) {
        return taken.getOrDefault(practitionerId, List.of()).stream()
                .noneMatch(each -> each.lane() == lane && each.meets(slot));
    }

    /** The first so many free times from this moment on. */
    List<FreeTime> free(long practitionerId, Instant notBefore, int most) {
        return IntStream.range(0, days)
                .mapToObj(from::plusDays)
                .flatMap(day -> slots(practitionerId, day).stream())
                .filter(slot -> !slot.start().isBefore(notBefore))
                .filter(slot -> freeLane(practitionerId, slot).isPresent())
                .limit(most)
                .map(Slot::free)
                .toList();
    }
}
