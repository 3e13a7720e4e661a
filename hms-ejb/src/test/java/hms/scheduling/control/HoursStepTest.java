package hms.scheduling.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.entity.Practitioner;
import hms.platform.TestTransaction;
import hms.scheduling.entity.Availability;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator is told whether there are times to book. */
class HoursStepTest {

    private final HoursStep step = new HoursStep();

    @RegisterExtension
    final TestTransaction database = new TestTransaction();

    private EntityManager em;
    private SchedulingFixture house;

    @BeforeEach
    void open() {
        em = database.manager();
        house = new SchedulingFixture(em);
        step.em = em;
        step.day = house.day;
    }

    @Test
    void isDoneOnceADoctorHasHours() {
        assertThat(step.done()).isFalse();

        house.doctor(DayOfWeek.MONDAY, 1);

        assertThat(step.done()).isTrue();
        assertThat(step.address()).isEqualTo("/scheduling/availability");
    }

    @Test
    void hoursThatEndedAreNone() {
        Practitioner doctor = house.doctor(DayOfWeek.MONDAY, 1);
        Availability hours = em.createQuery("select a from Availability a", Availability.class)
                .getSingleResult();
        hours.valid(LocalDate.of(2026, 1, 1), house.day.today().minusDays(1));
        assertThat(step.done()).isFalse();

        hours.valid(LocalDate.of(2026, 1, 1), house.day.today());
        assertThat(step.done()).isTrue();
        doctor.leave();
        assertThat(step.done()).isFalse();
    }
}
