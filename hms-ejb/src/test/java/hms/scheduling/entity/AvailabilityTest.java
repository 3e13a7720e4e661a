package hms.scheduling.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Practitioner DOCTOR = Practitioner.join(
            PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", Department.open("CARD", "Cardiology", null));

    private static Availability mondays(int from, int to) {
        return Availability.on(DOCTOR, DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0))
                .cut(20, 1, "Room 4")
                .valid(NEW_YEAR, null);
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        assertRefused(SchedulingRule.HOURS_REVERSED, () -> mondays(10, 9));
        assertRefused(SchedulingRule.HOURS_REVERSED, () -> mondays(9, 10).cut(90, 1, "Room 4"));
    }

    @Test
    void refusesWhatIsNoMultipleOfFiveMinutes() {
        assertRefused(SchedulingRule.NOT_ON_GRID, () -> mondays(9, 10).cut(12, 1, "Room 4"));
        assertRefused(
                SchedulingRule.NOT_ON_GRID,
                () -> Availability.on(DOCTOR, DayOfWeek.MONDAY, LocalTime.of(9, 2), LocalTime.of(10, 0)));
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertRefused(SchedulingRule.DATES_REVERSED, () -> mondays(9, 10).valid(NEW_YEAR, NEW_YEAR.minusDays(1)));
        assertRefused(SchedulingRule.DATES_REVERSED, () -> Leave.of(DOCTOR, NEW_YEAR, NEW_YEAR.minusDays(1), null));
    }

    @Test
    void knowsWhatOverlapsIt() {
        assertThat(mondays(9, 12).overlaps(mondays(11, 13))).isTrue();
        assertThat(mondays(9, 12).overlaps(mondays(12, 13))).isFalse();
        assertThat(mondays(9, 12)
                        .valid(NEW_YEAR, NEW_YEAR.plusDays(5))
                        .overlaps(mondays(9, 12).valid(NEW_YEAR.plusDays(6), null)))
                .isFalse();
    }

    @Test
    void leaveCoversTheHoursOfItsDaysOnly() {
        Leave mornings =
                Leave.of(DOCTOR, NEW_YEAR, NEW_YEAR.plusDays(2), null).between(LocalTime.of(8, 0), LocalTime.of(12, 0));

        assertThat(mornings.covers(NEW_YEAR.plusDays(2), 700, 730)).isTrue();
        assertThat(mornings.covers(NEW_YEAR.plusDays(2), 720, 740)).isFalse();
        assertThat(mornings.covers(NEW_YEAR.plusDays(3), 600, 620)).isFalse();
        assertRefused(SchedulingRule.HOURS_REVERSED, () -> mornings.between(LocalTime.NOON, LocalTime.of(9, 0)));
    }
}
