package hms.scheduling.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.platform.Refusal;
import hms.scheduling.entity.Availability;
import hms.scheduling.entity.SchedulingRule;
import hms.scheduling.entity.VisitTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times by the clocks on the wall, over every change of the clocks from 2024 to 2030 (SECURITY R15). */
class TimetableTest {

    private static final Practitioner DOCTOR = Practitioner.join(
            PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", Department.open("CARD", "Cardiology", null));

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        Instant until = Instant.parse("2031-01-01T00:00:00Z");
        return java.util.stream.Stream.iterate(
                        zone.getRules().nextTransition(Instant.parse("2024-01-01T00:00:00Z")),
                        change -> change != null && change.getInstant().isBefore(until),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .toList();
    }

    private static Timetable roundTheClock(ZoneId zone, LocalDate day) {
        Availability hours = Availability.on(DOCTOR, day.getDayOfWeek(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)
                .cut(30, 1, "Room 4")
                .valid(day, day);
        return new Timetable(zone, day, 1, List.of(hours), List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Madrid",
                "America/New_York",
                "America/Santiago",
                "Australia/Lord_Howe",
                "Africa/Cairo",
                "Asia/Kolkata"
            })
    void everySlotOfADayOfChangeIsARealMomentThatShowsItsTime(String zoneId) {
        ZoneId zone = ZoneId.of(zoneId);
        for (ZoneOffsetTransition change : changes(zone)) {
            LocalDate day = change.getDateTimeBefore().toLocalDate();
            List<Slot> slots = roundTheClock(zone, day).slots(DOCTOR.getId(), day);
            assertThat(slots).isNotEmpty().allSatisfy(slot -> {
                assertThat(LocalDateTime.ofInstant(slot.start(), zone)).isEqualTo(slot.local());
                assertThat(VisitTime.moment(slot.local(), slot.later(), zone)).isEqualTo(slot.start());
                assertThat(VisitTime.of(slot.start(), 30, zone).localStart()).isEqualTo(slot.local());
            });
            assertThat(slots.stream().map(Slot::start)).doesNotHaveDuplicates();
            assertThat(slots.stream().filter(slot -> slot.later() != null).count() % 2)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe"})
    void timesInAGapAreRefusedAndThoseThatComeTwiceAreAsked(String zoneId) {
        ZoneId zone = ZoneId.of(zoneId);
        assertThat(changes(zone)).hasSizeGreaterThan(10).allSatisfy(change -> {
            LocalDateTime within =
                    (change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter()).plusMinutes(10);
            SchedulingRule rule = change.isGap() ? SchedulingRule.TIME_DOES_NOT_EXIST : SchedulingRule.TIME_COMES_TWICE;
            Refusal refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                    Refusal.class, () -> VisitTime.moment(within, null, zone));
            assertThat(refusal.getRule()).isEqualTo(rule);
            if (change.isOverlap()) {
                Duration apart =
                        Duration.between(VisitTime.moment(within, false, zone), VisitTime.moment(within, true, zone));
                assertThat(apart).isEqualTo(change.getDuration().negated());
            }
        });
    }

    @Test
    void theSkippedHourHoldsNoSlotAndTheRepeatedOneTwo() {
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);

        assertThat(roundTheClock(madrid, spring).slots(DOCTOR.getId(), spring)).hasSize(46);
        assertThat(roundTheClock(madrid, autumn).slots(DOCTOR.getId(), autumn)).hasSize(50);
    }
}
