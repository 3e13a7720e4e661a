package hms.scheduling.control;

import static hms.platform.Refusals.assertRefused;
import static hms.scheduling.control.SchedulingFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.organization.entity.Practitioner;
import hms.platform.Ids;
import hms.platform.Refusal;
import hms.platform.RequestFacts;
import hms.platform.TestTransaction;
import hms.platform.Texts;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.SchedulingRule;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No address on the network fills a doctor's week: so many bookings an hour, whoever they say they are. */
class GuestLimitTest {

    private static final LocalDateTime NINE = MONDAY.atTime(9, 0);
    private static final int FIRST_PHONE = 900_500;
    private static final int MOST = 2;

    @RegisterExtension
    final TestTransaction database = new TestTransaction();

    private EntityManager em;
    private SchedulingFixture house;
    private Practitioner doctor;
    private int booked;

    @BeforeEach
    void open() {
        em = database.manager();
        house = new SchedulingFixture(em);
        doctor = house.doctor(DayOfWeek.MONDAY, 20);
        house.policies().now().limitGuests(3, MOST);
    }

    @AfterEach
    void close() {
        RequestFacts.end();
    }

    /** Somebody else each time. */
    private Appointment bookFrom(String address) {
        RequestFacts.begin("REQUEST", address);
        return book(NINE);
    }

    private Appointment book(LocalDateTime start) {
        booked++;
        Appointment appointment = house.guestBookings()
                .book(
                        new GuestBookings.Request(Ids.next(), doctor.getId(), start, null, "maria@example.org", "es"),
                        "María",
                        "Gómez Ruiz",
                        "+44 7700 " + (FIRST_PHONE + booked));
        em.flush();
        return appointment;
    }

    @Test
    void takesTenAnHourUnlessTheHospitalSaysOtherwise() {
        em.clear();

        assertThat(house.policies().now().getMostHourlyPerAddress()).isEqualTo(10);
    }

    @Test
    void refusesMoreThanThePolicySaysFromOneAddress() {
        assertThat(bookFrom("192.0.2.7")).isNotNull();
        assertThat(bookFrom("192.0.2.7")).isNotNull();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bookFrom("192.0.2.7"));

        assertThat(refusal.getRule()).isEqualTo(SchedulingRule.TOO_MANY_BOOKINGS_FROM_HERE);
        assertThat(Texts.of(refusal, Locale.ENGLISH)).contains("2 appointments were booked within an hour");
        assertThat(bookFrom("192.0.2.8")).isNotNull();
    }

    @Test
    void theAddressIsFreeAgainAfterAnHour() {
        bookFrom("192.0.2.7");
        house.clock.advance(Duration.ofMinutes(30));
        bookFrom("192.0.2.7");
        house.clock.advance(Duration.ofMinutes(29));
        assertRefused(SchedulingRule.TOO_MANY_BOOKINGS_FROM_HERE, () -> bookFrom("192.0.2.7"));

        house.clock.advance(Duration.ofMinutes(1));

        assertThat(bookFrom("192.0.2.7")).isNotNull();
    }

    @Test
    void aHigherLimitHoldsAtOnce() {
        bookFrom("192.0.2.7");
        bookFrom("192.0.2.7");

        house.policies().now().limitGuests(3, MOST + 1);

        assertThat(bookFrom("192.0.2.7")).isNotNull();
    }

    @Test
    void oneNetworkOfTheNewProtocolIsOneAddress() {
        bookFrom("2001:db8:0:1::7");
        bookFrom("2001:0db8:0000:0001:ffff:0:0:8");

        assertRefused(SchedulingRule.TOO_MANY_BOOKINGS_FROM_HERE, () -> bookFrom("[2001:db8:0:1:abcd::%2]"));
        assertThat(bookFrom("2001:db8:0:2::7")).isNotNull();
    }

    @Test
    void anOldAddressInNewDressIsTheOldOne() {
        assertThat(GuestNetwork.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(GuestNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(GuestNetwork.of("no:address")).isEqualTo("no:address");
    }

    @Test
    void whatIsBookedInsideTheHouseCountsForNoAddress() {
        RequestFacts.end();
        for (int i = 0; i <= MOST; i++) {
            assertThat(book(NINE)).isNotNull();
        }
    }

    @Test
    void lookingUpIsCountedApart() {
        Appointment mine = bookFrom("192.0.2.7");
        bookFrom("192.0.2.7");

        assertThat(house.lookUps().byReference(mine.getReference(), "+44 7700 " + (FIRST_PHONE + 1)))
                .isEqualTo(mine);
    }
}
