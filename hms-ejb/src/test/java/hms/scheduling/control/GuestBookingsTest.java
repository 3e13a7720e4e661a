package hms.scheduling.control;

import static hms.platform.Refusals.assertRefused;
import static hms.scheduling.control.SchedulingFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.organization.entity.Practitioner;
import hms.platform.Ids;
import hms.platform.Refusal;
import hms.platform.TestTransaction;
import hms.platform.Texts;
import hms.scheduling.AppointmentBooked;
import hms.scheduling.LookUpCodeIssued;
import hms.scheduling.ReminderDue;
import hms.scheduling.control.Claims.Claim;
import hms.scheduling.control.Claims.Wanted;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentCell;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.Leave;
import hms.scheduling.entity.SchedulingRule;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GuestBookingsTest {

    private static final LocalDateTime NINE = MONDAY.atTime(9, 0);
    private static final String PHONE = "+44 7700 900555";

    @RegisterExtension
    final TestTransaction database = new TestTransaction();

    private EntityManager em;
    private SchedulingFixture house;
    private Practitioner doctor;

    @BeforeEach
    void open() {
        em = database.manager();
        house = new SchedulingFixture(em);
        doctor = house.doctor(DayOfWeek.MONDAY, 1);
    }

    private Appointment book(LocalDateTime start, String phone) {
        Appointment booked = house.guestBookings()
                .book(
                        new GuestBookings.Request(Ids.next(), doctor.getId(), start, null, "maria@example.org", "es"),
                        "María",
                        "Gómez Ruiz",
                        phone);
        em.flush();
        return booked;
    }

    private Refusal refusal(LocalDateTime start) {
        return catchThrowableOfType(Refusal.class, () -> book(start, PHONE));
    }

    @Test
    void aGuestBookingWaitsForTheDoctorAndIsTold() {
        Appointment booked = book(NINE, PHONE);

        assertThat(booked.getStatus()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(booked.getReference()).matches("[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(booked.getTime().localStart()).isEqualTo(NINE);
        assertThat(booked.getPlace()).isEqualTo("Room 4");
        assertThat(house.told).containsExactly(new AppointmentBooked(booked.getId()));
    }

    @Test
    void aTimeIsTakenInStepsOfFiveMinutes() {
        Appointment booked = book(NINE, PHONE);

        List<AppointmentCell> cells = em.createQuery(
                        "select c from AppointmentCell c where c.appointmentId = :id order by c.startsAt",
                        AppointmentCell.class)
                .setParameter("id", booked.getId())
                .getResultList();
        assertThat(cells).hasSize(4);
        assertThat(cells.get(3).getStartsAt())
                .isEqualTo(booked.getTime().getEndsAt().minus(Duration.ofMinutes(5)));
    }

    @Test
    void theRefusalOfATakenTimeNamesTheNextFreeOnes() {
        book(NINE, PHONE);

        Refusal refusal = refusal(NINE);

        assertThat(refusal.getRule()).isEqualTo(SchedulingRule.SLOT_TAKEN);
        assertThat(Texts.of(refusal, Locale.ENGLISH)).contains("23-Nov-2026 09:20", "23-Nov-2026 09:40", "30-Nov-2026");
        assertThat(Texts.of(refusal, Locale.forLanguageTag("ar"))).contains("09:20");
    }

    @Test
    void aSlotOfTwoPlacesTakesTwo() {
        Practitioner both = house.doctor(DayOfWeek.TUESDAY, 2);
        LocalDateTime tuesday = MONDAY.plusDays(1).atTime(9, 0);
        doctor = both;

        book(tuesday, PHONE);
        book(tuesday, PHONE);

        assertThat(refusal(tuesday).getRule()).isEqualTo(SchedulingRule.SLOT_TAKEN);
    }

    @Test
    void whoeverMayBooksBeyondThePlaces() {
        book(NINE, PHONE);

        Claim claim = house.bookings().claim(new Wanted(doctor.getId(), NINE, null, true));

        assertThat(claim.beyondPlan()).isTrue();
        assertThat(claim.lane()).isEqualTo(AppointmentCell.FIRST_EXTRA_LANE);
    }

    @Test
    void refusesWhatIsNotInThePlan() {
        assertRefused(SchedulingRule.NOT_AVAILABLE, () -> book(MONDAY.atTime(9, 10), PHONE));
        assertRefused(
                SchedulingRule.NOT_AVAILABLE, () -> book(MONDAY.plusDays(2).atTime(9, 0), PHONE));
    }

    @Test
    void refusesWhatFallsIntoLeave() {
        em.persist(Leave.of(doctor, MONDAY, MONDAY, "conference").between(null, java.time.LocalTime.of(9, 10)));
        em.flush();

        assertRefused(SchedulingRule.NOT_AVAILABLE, () -> book(NINE, PHONE));
        assertThat(book(NINE.plusMinutes(20), PHONE)).isNotNull();
    }

    @Test
    void refusesWhatIsTooSoonTooFarAndPast() {
        house.clock.advance(Duration.ofHours(70));
        assertRefused(SchedulingRule.TOO_SOON, () -> book(NINE, PHONE));
        assertRefused(SchedulingRule.TIME_PAST, () -> book(NINE.minusDays(7), PHONE));
        assertRefused(SchedulingRule.TOO_FAR_AHEAD, () -> book(NINE.plusDays(70), PHONE));
    }

    @Test
    void refusesMoreOpenBookingsOfATelephoneThanThePolicySays() {
        for (int i = 0; i < 3; i++) {
            book(NINE.plusMinutes(20L * i), PHONE);
        }

        assertRefused(SchedulingRule.TOO_MANY_OPEN_BOOKINGS, () -> book(NINE.plusDays(7), PHONE));
        assertThat(book(NINE.plusDays(7), "+44 7700 900556")).isNotNull();
    }

    @Test
    void aFewRowsThatStayLockAllTelephones() {
        GuestCounters counters = house.counters();
        for (int i = 0; i < 300; i++) {
            counters.lock("phone:" + i);
        }
        em.flush();
        house.clock.advance(Duration.ofDays(400));

        assertThat(counters.tidy()).isZero();
        assertThat(em.createQuery("select count(c) from GuestCounter c", Long.class)
                        .getSingleResult())
                .isBetween(2L, 64L);
    }

    @Test
    void refusesATelephoneThatIsNone() {
        assertRefused(SchedulingRule.PHONE_INVALID, () -> book(NINE, "call me"));
    }

    @Test
    void aCancelledTimeIsFreeAgainAndAnUndoneCancellationTakesIt() {
        Appointment booked = book(NINE, PHONE);
        house.bookings().cancel(booked, null, null);
        em.flush();
        Appointment other = book(NINE, "+44 7700 900556");

        assertRefused(SchedulingRule.SLOT_TAKEN, () -> house.bookings().undo(booked));
        house.bookings().cancel(other, null, null);
        em.refresh(booked);
        house.bookings().undo(booked);

        assertThat(booked.getStatus()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(refusal(NINE).getRule()).isEqualTo(SchedulingRule.SLOT_TAKEN);
    }

    @Test
    void aMoveLeadsOnToTheNewTime() {
        Appointment booked = book(NINE, PHONE);
        String reference = booked.getReference();

        Appointment moved =
                house.bookings().move(booked, new Wanted(doctor.getId(), NINE.plusMinutes(20), null, false), "tom");
        em.flush();

        assertThat(booked.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(house.lookUps().byReference(reference.toLowerCase(Locale.ROOT), PHONE))
                .isEqualTo(moved);
        assertThat(house.lookUps().byReference(moved.getReference(), PHONE)).isEqualTo(moved);
        assertThat(house.lookUps().byLink(booked.linkToken())).isEqualTo(moved);
        assertThat(book(NINE, "+44 7700 900556")).isNotNull();
    }

    @Test
    void unknownAndWrongGetTheSameAnswerAndAreCounted() {
        Appointment booked = book(NINE, PHONE);

        assertRefused(SchedulingRule.BOOKING_NOT_FOUND, () -> house.lookUps()
                .byReference(booked.getReference(), "+44 7700 900999"));
        assertRefused(SchedulingRule.BOOKING_NOT_FOUND, () -> house.lookUps().byReference("0000000000", PHONE));
        for (int i = 0; i < 3; i++) {
            assertRefused(
                    SchedulingRule.BOOKING_NOT_FOUND, () -> house.lookUps().byReference("AAAAAAAAAA", PHONE));
        }
        assertRefused(SchedulingRule.TOO_MANY_TRIES, () -> house.lookUps().byReference(booked.getReference(), PHONE));
        house.clock.advance(Duration.ofHours(1));
        assertThat(house.lookUps().byReference(booked.getReference(), PHONE)).isEqualTo(booked);
    }

    @Test
    void aCodeShowsTheBookingForAQuarterOfAnHour() {
        Appointment booked = book(NINE, PHONE);
        house.lookUps().wishForCode("maria", "gomez ruiz", PHONE);
        house.lookUps().wishForCode("Nobody", "Known", PHONE);
        em.flush();

        assertThat(house.codes().issue()).isEqualTo(2);
        LookUpCodeIssued issued = (LookUpCodeIssued) house.told.get(1);
        em.flush();

        assertThat(house.told).hasSize(2);
        assertThat(house.lookUps().byCode("Maria", "Gomez Ruiz", PHONE, issued.code()))
                .containsExactly(booked);
        assertRefused(SchedulingRule.BOOKING_NOT_FOUND, () -> house.lookUps()
                .byCode("Ana", "Gomez Ruiz", PHONE, issued.code()));
        house.clock.advance(Duration.ofMinutes(16));
        assertRefused(SchedulingRule.BOOKING_NOT_FOUND, () -> house.lookUps()
                .byCode("Maria", "Gomez Ruiz", PHONE, issued.code()));
    }

    @Test
    void theReminderLeavesOnceAndOnlyForWhatIsConfirmed() {
        Appointment booked = book(NINE, PHONE);
        house.clock.advance(Duration.ofHours(60));
        assertThat(house.reminders().send()).isZero();
        em.refresh(booked);
        booked.confirm(house.clock.instant().minus(Duration.ofHours(48)), Duration.ofHours(24));
        em.flush();

        assertThat(house.reminders().send()).isEqualTo(1);
        em.flush();
        assertThat(house.reminders().send()).isZero();
        assertThat(house.told).contains(new ReminderDue(booked.getId()));
    }

    @Test
    void doctorsAreFoundByTheirNamesWithTheNextFreeTimes() {
        book(NINE, PHONE);

        var found = house.doctors().find(new Doctors.Sought(null, null, "petr", null), house.day.now(), 3);

        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("Dr Elena Petrova");
            assertThat(each.next()).hasSize(3);
            assertThat(each.next().get(0).start()).isEqualTo(NINE.plusMinutes(20));
        });
        assertThat(house.doctors().find(new Doctors.Sought(null, null, "nobody", null), house.day.now(), 3))
                .isEmpty();
        assertThat(house.doctors().departments()).hasSize(1);
        assertThat(house.doctors().specialties()).isEmpty();
        assertThat(house.doctors().all()).hasSize(1);
    }

    @Test
    void theCalendarEntryHoldsTimeAndPlace() {
        String entry = VisitCalendar.of(book(NINE, PHONE), "en", house.clock.instant());

        assertThat(entry)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART:20261123T080000Z\r\n", "DTEND:20261123T082000Z\r\n", "STATUS:TENTATIVE\r\n")
                .contains("LOCATION:Cardiology\\, Room 4\r\n", "SUMMARY:Appointment with Dr Elena Petrova\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(entry.lines()).allMatch(line -> line.length() <= 75);
    }
}
