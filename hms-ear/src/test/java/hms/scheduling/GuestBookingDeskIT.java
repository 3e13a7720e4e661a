package hms.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.Figures;
import hms.it.InServer;
import hms.it.Statements;
import hms.patients.PeopleOfTests;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.scheduling.boundary.BookingStatusDesk;
import hms.scheduling.boundary.BookingStatusDesk.BookingStatus;
import hms.scheduling.boundary.BookingStatusDesk.ByCode;
import hms.scheduling.boundary.BookingStatusDesk.ByName;
import hms.scheduling.boundary.BookingStatusDesk.ByReference;
import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.BookAsGuest;
import hms.scheduling.boundary.GuestBookingDesk.Confirmation;
import hms.scheduling.boundary.GuestBookingDesk.DoctorSearch;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.SchedulingRule;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What whoever has no account can do, and no more. */
@Tag("mariadb")
class GuestBookingDeskIT extends InServer {

    @Inject
    GuestBookingDesk desk;

    @Inject
    BookingStatusDesk status;

    @Inject
    DoctorsOfTests doctors;

    @Inject
    LimitOfTests limit;

    @Inject
    HospitalDay day;

    private final String family = PeopleOfTests.unheardOf();
    private final String phone = "+1 204 " + (5_550_000 + System.nanoTime() % 400_000);
    private long doctor;

    @BeforeEach
    void somebodyToBook() throws Exception {
        doctor = doctors.doctor(null, 20, 1);
        forgetTries();
    }

    private void forgetTries() throws Exception {
        bench().execute("DELETE FROM guest_counter WHERE key_index NOT LIKE 'lock %'");
    }

    private Confirmation book(LocalDateTime start) {
        return desk.book(
                new BookAsGuest(UUID.randomUUID(), doctor, start, "Ana", family, phone, "ana@example.org", "es"));
    }

    @Test
    void findsTheDoctorByNameAndShowsFreeTimes() throws Exception {
        String name = Bench.shipped(desk.doctor(doctor)).name();
        var found = desk.doctors(new DoctorSearch(null, null, name.substring(name.lastIndexOf(' ') + 1)));

        assertThat(found).singleElement().satisfies(each -> assertThat(each.next())
                .hasSize(3));
        assertThat(desk.doctors(new DoctorSearch(found.get(0).departmentId(), null, "")))
                .hasSize(1);
        assertThat(desk.freeTimes(doctor, day.today().plusDays(2), 1)).hasSize(72);
        assertThat(desk.choices().departments())
                .anyMatch(each -> each.id().equals(found.get(0).departmentId()));
        assertRefused(PlatformRule.NOT_FOUND, () -> desk.doctor(1));
    }

    @Test
    void booksAndShowsTheBookingInThreeWays() throws Exception {
        Confirmation booked = Bench.shipped(book(doctors.noon(2)));
        assertThat(booked.status()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(desk.booked(booked.linkToken())).isEqualTo(booked);
        assertThat(desk.calendar(booked.linkToken(), "es")).contains("SUMMARY:Cita con ");

        BookingStatus shown = Bench.shipped(status.view(new ByReference(booked.reference(), phone)));
        assertThat(shown.startsAt()).isEqualTo(booked.startsAt());
        assertThat(status.viewByLink(booked.linkToken())).isEqualTo(shown);
        status.askForCode(new ByName("Ana", family, phone));
        assertRefused(
                SchedulingRule.BOOKING_NOT_FOUND, () -> status.viewByCode(new ByCode("Ana", family, phone, "000000")));
    }

    @Test
    void cancelsByReferenceAndGivesTheTimeToOthers() throws Exception {
        LocalDateTime noon = doctors.noon(3);
        Confirmation booked = book(noon);

        assertThat(status.cancel(new ByReference(booked.reference(), phone)).status())
                .isEqualTo(AppointmentStatus.CANCELLED);
        assertRefused(SchedulingRule.TOO_LATE_TO_CANCEL, () -> status.cancelByLink(booked.linkToken()));
        assertThat(status.cancelByLink(book(noon).linkToken()).cancellable()).isFalse();
    }

    @Test
    void givesUnknownAndWrongTheSameAnswerAndStopsAfterFiveTries() throws Exception {
        Confirmation booked = book(doctors.noon(4));
        for (int i = 0; i < 2; i++) {
            assertRefused(
                    SchedulingRule.BOOKING_NOT_FOUND,
                    () -> status.view(new ByReference(booked.reference(), "+1 204 555 0199")));
            assertRefused(SchedulingRule.BOOKING_NOT_FOUND, () -> status.view(new ByReference("0000000000", phone)));
        }
        assertThat(status.view(new ByReference(booked.reference(), phone))).isNotNull();
        assertRefused(SchedulingRule.BOOKING_NOT_FOUND, () -> status.cancel(new ByReference("0000000001", phone)));
        assertRefused(SchedulingRule.TOO_MANY_TRIES, () -> status.view(new ByReference(booked.reference(), phone)));
        forgetTries();
    }

    @Test
    void stopsSoonerWhereTheHospitalSaysSo() throws Exception {
        Confirmation booked = book(doctors.noon(4));
        limit.duringTries(2, () -> {
            for (int i = 0; i < 2; i++) {
                assertRefused(
                        SchedulingRule.BOOKING_NOT_FOUND, () -> status.view(new ByReference("0000000002", phone)));
            }
            assertRefused(SchedulingRule.TOO_MANY_TRIES, () -> status.view(new ByReference(booked.reference(), phone)));
        });
        forgetTries();
    }

    @Test
    void takesSoManyBookingsAnHourFromOneAddressAndNoMore() throws Exception {
        LocalDateTime noon = doctors.noon(7);
        limit.during(
                1,
                () -> LimitOfTests.from("192.0.2.7", () -> {
                    Confirmation booked = book(noon);
                    assertRefused(SchedulingRule.TOO_MANY_BOOKINGS_FROM_HERE, () -> book(noon.plusMinutes(20)));
                    assertThat(LimitOfTests.from("192.0.2.8", () -> book(noon.plusMinutes(20))))
                            .isNotNull();
                    anHourPasses();
                    assertRefused(SchedulingRule.SLOT_TAKEN, () -> book(noon));
                    return assertThat(book(noon.plusMinutes(40))).isNotEqualTo(booked);
                }));
        forgetTries();
    }

    private void anHourPasses() throws Exception {
        bench().execute(
                        "UPDATE guest_counter SET began_at = ? WHERE key_index NOT LIKE 'lock %'",
                        LocalDateTime.now(ZoneOffset.UTC).minusHours(1));
    }

    @Test
    void takesAboutTheSameTimeForUnknownAndWrong() throws Exception {
        Confirmation booked = book(doctors.noon(5));
        long wrong = 0;
        long unknown = 0;
        for (int i = 0; i < 20; i++) {
            forgetTries();
            wrong += time(booked.reference());
            unknown += time("0000000000");
        }
        Figures.note(
                "Status look-up: ms for 20 wrong and 20 unknown", wrong / 1_000_000 + " and " + unknown / 1_000_000);
        assertThat(Math.abs(wrong - unknown) / 20).isLessThan(20_000_000);
        forgetTries();
    }

    private long time(String reference) {
        long begun = System.nanoTime();
        assertRefused(
                SchedulingRule.BOOKING_NOT_FOUND, () -> status.view(new ByReference(reference, "+1 204 555 0199")));
        return System.nanoTime() - begun;
    }

    @Test
    void booksWithAConstantNumberOfStatements() throws Exception {
        LocalDateTime noon = doctors.noon(6);
        Statements first = bench().counting(() -> book(noon));
        Statements second = bench().counting(() -> book(noon.plusMinutes(20)));

        Figures.note("Booking as a guest: reads and writes", second.reads() + " and " + second.writes());
        assertThat(second.reads())
                .as("%s", second.sql())
                .isLessThanOrEqualTo(first.reads())
                .isLessThanOrEqualTo(5);
        assertThat(second.writes()).as("%s", second.sql()).isLessThanOrEqualTo(6);
    }
}
