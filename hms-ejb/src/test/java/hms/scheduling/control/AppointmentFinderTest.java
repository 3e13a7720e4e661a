package hms.scheduling.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.entity.Practitioner;
import hms.platform.Ids;
import hms.platform.TestTransaction;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentRow;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentFinderTest {

    private static final LocalDateTime NINE = SchedulingFixture.MONDAY.atTime(9, 0);

    @RegisterExtension
    final TestTransaction database = new TestTransaction();

    private EntityManager em;
    private Appointment guest;
    private final AppointmentFinder finder = new AppointmentFinder();

    @BeforeEach
    void aGuestBooks() {
        em = database.manager();
        SchedulingFixture house = new SchedulingFixture(em);
        Practitioner doctor = house.doctor(DayOfWeek.MONDAY, 1);
        guest = house.guestBookings()
                .book(
                        new GuestBookings.Request(Ids.next(), doctor.getId(), NINE, null, "maria@example.org", "es"),
                        "María",
                        "Gómez Ruiz",
                        "+44 7700 900555");
        em.flush();
        finder.em = em;
        finder.day = house.day;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gomez", "Ruiz María", "mar gom", "Dra Gómez"})
    void findsAGuestByTheBeginningsOfNames(String typed) {
        assertThat(finder.find(typed)).extracting(AppointmentRow::appointmentId).containsExactly(guest.getId());
    }

    @Test
    void findsNobodyElse() {
        assertThat(finder.find("gomez pérez")).isEmpty();
    }

    @Test
    void findsByReferenceHoweverItIsTyped() {
        String reference = guest.getReference();
        String typed = reference.substring(0, 4).toLowerCase(Locale.ROOT) + " " + reference.substring(4);

        assertThat(finder.find(typed)).extracting(AppointmentRow::reference).containsExactly(reference);
        assertThat(finder.find("  ")).isEmpty();
    }
}
