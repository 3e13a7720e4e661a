package hms.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.AgainAsPages;
import hms.it.AtOnce;
import hms.it.Figures;
import hms.it.InServer;
import hms.patients.PeopleOfTests;
import hms.patients.boundary.PatientDesk;
import hms.platform.Refusal;
import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.BookForPatient;
import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.BookAsGuest;
import hms.scheduling.boundary.GuestBookingDesk.Confirmation;
import hms.scheduling.entity.SchedulingRule;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many want the same time at once: one gets it, the others hear which times are left (SECURITY R1, R4). */
@Tag("mariadb")
class BookingRacesIT extends InServer {

    private static final int SLOTS = Integer.getInteger("hms.it.slots", 4);
    private static final int THREADS = 64;
    private static final int LENGTH = 20;

    private static final int FIRST_PHONE = 5_550_000;
    private static final AtomicInteger PHONES = new AtomicInteger();

    private static final int FROM_ONE_ADDRESS = 5;

    /** As the policy allows: how many open bookings one telephone may have. */
    private static final int OF_ONE_PHONE = 3;

    @Inject
    AtOnce atOnce;

    @Inject
    GuestBookingDesk guests;

    @Inject
    AppointmentDesk desk;

    @Inject
    PatientDesk patients;

    @Inject
    DoctorsOfTests doctors;

    @Inject
    LimitOfTests limit;

    /** What a try came to: the reference, or null for a refusal that named other times. */
    private String attempt(long doctor, LocalDateTime start, String phone) throws Exception {
        BookAsGuest wish = wish(UUID.randomUUID(), doctor, start, phone);
        try {
            return AgainAsPages.call(() -> guests.book(wish)).reference();
        } catch (Refusal refusal) {
            assertThat(refusal.getRule()).isEqualTo(SchedulingRule.SLOT_TAKEN);
            assertThat((LocalDateTime[]) refusal.getDetails().get(0))
                    .isNotEmpty()
                    .doesNotContain(start);
            return null;
        }
    }

    private static BookAsGuest wish(UUID token, long doctor, LocalDateTime start, String phone) {
        return new BookAsGuest(token, doctor, start, "Ana", PeopleOfTests.unheardOf(), phone, "ana@example.org", "en");
    }

    /** A number of the range for fiction that nobody else of the tests uses. */
    private String phone() {
        return "+1 201 " + (FIRST_PHONE + PHONES.incrementAndGet());
    }

    @Test
    void givesEachTimeToExactlyOneOfSixtyFour() throws Exception {
        long doctor = doctors.doctor(null, LENGTH, 1);
        List<LocalDateTime> times = times(SLOTS);
        long begun = System.nanoTime();
        for (LocalDateTime start : times) {
            List<String> won = new ArrayList<>(
                    atOnce.run(THREADS, THREADS, () -> String.valueOf(attempt(doctor, start, phone()))));
            won.removeIf("null"::equals);
            assertThat(won).hasSize(1);
        }
        Figures.note(
                "Booking: " + THREADS + " at once for each of " + SLOTS + " times, ms in all",
                (System.nanoTime() - begun) / 1_000_000);
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM appointment WHERE practitioner_id = ? AND status = 'PENDING'",
                                doctor))
                .isEqualTo(SLOTS);
        assertThat(bench().number("SELECT COUNT(*) FROM appointment_cell WHERE practitioner_id = ?", doctor))
                .isEqualTo((long) SLOTS * LENGTH / 5);
    }

    private List<LocalDateTime> times(int many) {
        List<LocalDateTime> times = new ArrayList<>();
        LocalDateTime day = doctors.noon(2);
        for (int i = 0; i < many; i++) {
            times.add(day.plusDays(i / 30).plusMinutes((long) LENGTH * (i % 30)));
        }
        return times;
    }

    @Test
    void fillsAllPlacesOfATimeAndNotOneMore() throws Exception {
        long doctor = doctors.doctor(null, LENGTH, 5);
        LocalDateTime start = doctors.noon(3);

        List<String> answers = atOnce.run(THREADS, THREADS, () -> String.valueOf(attempt(doctor, start, phone())));

        assertThat(Collections.frequency(answers, "null")).isEqualTo(THREADS - 5);
    }

    @Test
    void booksOnceForTwentyEqualSubmits() throws Exception {
        long doctor = doctors.doctor(null, LENGTH, 5);
        BookAsGuest wish = wish(UUID.randomUUID(), doctor, doctors.noon(4), phone());

        List<Confirmation> answers = atOnce.run(20, 20, () -> guests.book(wish));

        assertThat(new HashSet<>(answers)).hasSize(1);
    }

    @Test
    void oneTelephoneGetsNoMoreOpenBookingsThanAllowedHoweverManyAtOnce() throws Exception {
        long doctor = doctors.doctor(null, LENGTH, 20);
        String phone = phone();
        LocalDateTime start = doctors.noon(5);

        List<Boolean> booked = atOnce.run(10, 10, () -> {
            try {
                guests.book(wish(UUID.randomUUID(), doctor, start, phone));
                return true;
            } catch (Refusal refusal) {
                assertThat(refusal.getRule()).isEqualTo(SchedulingRule.TOO_MANY_OPEN_BOOKINGS);
                return false;
            }
        });

        assertThat(Collections.frequency(booked, true)).isEqualTo(OF_ONE_PHONE);
    }

    @Test
    void oneAddressGetsNoMoreBookingsThanAllowedHoweverManyAtOnce() throws Exception {
        long doctor = doctors.doctor(null, LENGTH, 20);
        LocalDateTime start = doctors.noon(8);
        String address = "2001:db8:" + Long.toHexString(System.nanoTime() & 0xffff) + ":1::7";
        List<Boolean> booked = new ArrayList<>();

        limit.during(
                FROM_ONE_ADDRESS,
                () -> booked.addAll(
                        atOnce.run(20, 20, () -> LimitOfTests.from(address, () -> bookedFromHere(doctor, start)))));

        assertThat(Collections.frequency(booked, true)).isEqualTo(FROM_ONE_ADDRESS);
        assertThat(bench().number("SELECT COUNT(*) FROM appointment WHERE practitioner_id = ?", doctor))
                .isEqualTo(FROM_ONE_ADDRESS);
    }

    private boolean bookedFromHere(long doctor, LocalDateTime start) {
        try {
            guests.book(wish(UUID.randomUUID(), doctor, start, phone()));
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.getRule()).isEqualTo(SchedulingRule.TOO_MANY_BOOKINGS_FROM_HERE);
            return false;
        }
    }

    @Test
    void nobodyIsAtTwoPlacesAtOnce() throws Exception {
        List<Long> several = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            several.add(doctors.doctor(null, LENGTH, 1));
        }
        long patient = as(
                "amina",
                () -> patients.register(
                        PeopleOfTests.wish(PeopleOfTests.person("Ana", PeopleOfTests.unheardOf(), "1980-05-12"))));
        LocalDateTime start = doctors.noon(6);
        AtomicInteger next = new AtomicInteger();

        List<Boolean> booked = as(
                "amina",
                () -> atOnce.run(8, 8, () -> {
                    try {
                        long doctor = several.get(next.getAndIncrement());
                        desk.book(new BookForPatient(UUID.randomUUID(), patient, doctor, start, null, false, null));
                        return true;
                    } catch (Refusal refusal) {
                        assertThat(refusal.getRule()).isEqualTo(SchedulingRule.PATIENT_BOOKED_THEN);
                        return false;
                    }
                }));

        assertThat(Set.copyOf(booked)).hasSize(2);
        assertThat(Collections.frequency(booked, true)).isEqualTo(1);
    }
}
