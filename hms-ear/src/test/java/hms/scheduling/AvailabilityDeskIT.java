package hms.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.Bench;
import hms.it.InServer;
import hms.patients.PeopleOfTests;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.scheduling.boundary.AvailabilityDesk;
import hms.scheduling.boundary.AvailabilityDesk.AddHours;
import hms.scheduling.boundary.AvailabilityDesk.AddLeave;
import hms.scheduling.boundary.AvailabilityDesk.EndHours;
import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.BookAsGuest;
import hms.scheduling.boundary.SchedulingPolicyDesk;
import hms.scheduling.boundary.SchedulingPolicyDesk.PolicyForm;
import hms.scheduling.entity.AvailabilityRow;
import hms.scheduling.entity.LeaveRow;
import hms.scheduling.entity.SchedulingRule;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AvailabilityDeskIT extends InServer {

    @Inject
    AvailabilityDesk desk;

    @Inject
    SchedulingPolicyDesk policies;

    @Inject
    GuestBookingDesk guests;

    @Inject
    DoctorsOfTests doctors;

    @Inject
    HospitalDay day;

    @Test
    void endsHoursAndAddsOthersThatDoNotOverlap() throws Exception {
        long doctor = doctors.doctor(null, 20, 1);
        LocalDate today = day.today();
        AddHours wish = new AddHours(
                doctor, today.getDayOfWeek(), LocalTime.of(9, 0), LocalTime.of(12, 0), 30, 2, today, null, "Room 9");
        as("sam", () -> assertRefused(SchedulingRule.AVAILABILITY_OVERLAPS, () -> desk.addHours(wish)));

        AvailabilityRow old = as("sam", () -> Bench.shipped(desk.plan(doctor))).hours().stream()
                .filter(each -> each.weekday() == today.getDayOfWeek())
                .findFirst()
                .orElseThrow();
        as("sam", () -> desk.endHours(new EndHours(old.id(), old.version(), today.minusDays(1))));
        as(
                "sam",
                () -> assertRefused(
                        PlatformRule.STALE, () -> desk.endHours(new EndHours(old.id(), old.version(), today))));
        as("sam", () -> desk.addHours(wish));

        assertThat(as("sam", () -> desk.plan(doctor)).hours())
                .anyMatch(each -> each.place().equals("Room 9"));
        assertThat(as("sam", () -> desk.practitioners())).anyMatch(each -> each.id() == doctor);
    }

    @Test
    void leaveTakesTimesAwayAndCountsWhoNeedsAnother() throws Exception {
        long doctor = doctors.doctor(null, 20, 1);
        guests.book(new BookAsGuest(
                UUID.randomUUID(),
                doctor,
                doctors.noon(7),
                "Ana",
                PeopleOfTests.unheardOf(),
                "+1 205 " + (5_550_000 + System.nanoTime() % 400_000),
                "ana@example.org",
                "en"));
        LocalDate away = day.today().plusDays(7);

        long hit = as("sam", () -> desk.addLeave(new AddLeave(doctor, away, away, null, null, "training")));

        assertThat(hit).isEqualTo(1);
        assertThat(guests.freeTimes(doctor, away, 1)).isEmpty();
        LeaveRow leave =
                as("sam", () -> Bench.shipped(desk.plan(doctor))).leaves().get(0);
        assertThat(leave.reason()).isEqualTo("training");
        as("sam", () -> desk.removeLeave(leave.id(), leave.version()));
        assertThat(guests.freeTimes(doctor, away, 1)).hasSize(71);
    }

    @Test
    void changesTheBookingRulesOnceForWhoReadThem() throws Exception {
        PolicyForm form = as("sam", () -> policies.form());
        PolicyForm other = new PolicyForm(
                form.version(),
                form.reminderLeadHours(),
                form.noShowGraceMinutes() + 1,
                form.minimumNoticeMinutes(),
                form.horizonDays(),
                form.mostOpenPerPhone(),
                form.mostHourlyPerAddress() - 1,
                form.mostTriesHourly());
        as("sam", () -> policies.change(other));
        as("sam", () -> assertRefused(PlatformRule.STALE, () -> policies.change(form)));
        assertThat(as("sam", () -> policies.form()).noShowGraceMinutes()).isEqualTo(form.noShowGraceMinutes() + 1);
        assertThat(as("sam", () -> policies.form()).mostHourlyPerAddress()).isEqualTo(form.mostHourlyPerAddress() - 1);
    }

    @Test
    void letsGuestsTryTwiceAnHourAtLeastAndFiveTimesAtMost() throws Exception {
        PolicyForm before = as("sam", () -> policies.form());
        as("sam", () -> {
            assertThatThrownBy(() -> policies.change(tries(policies.form(), 1)))
                    .isInstanceOf(ConstraintViolationException.class);
            assertThatThrownBy(() -> policies.change(tries(policies.form(), 6)))
                    .isInstanceOf(ConstraintViolationException.class);
            policies.change(tries(policies.form(), 2));
            assertThat(policies.form().mostTriesHourly()).isEqualTo(2);
            policies.change(tries(policies.form(), before.mostTriesHourly()));
        });
        assertThat(before.mostTriesHourly()).isEqualTo(5);
    }

    private static PolicyForm tries(PolicyForm form, int most) {
        return new PolicyForm(
                form.version(),
                form.reminderLeadHours(),
                form.noShowGraceMinutes(),
                form.minimumNoticeMinutes(),
                form.horizonDays(),
                form.mostOpenPerPhone(),
                form.mostHourlyPerAddress(),
                most);
    }

    @Test
    void keepsTheFrontDeskOut() throws Exception {
        as("amina", () -> {
            assertForbidden(() -> desk.practitioners());
            assertForbidden(() -> desk.plan(1));
            assertForbidden(() -> desk.removeLeave(1, 1));
            assertForbidden(() -> policies.form());
        });
    }
}
