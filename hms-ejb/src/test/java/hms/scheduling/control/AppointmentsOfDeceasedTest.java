package hms.scheduling.control;

import static hms.scheduling.control.SchedulingFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.entity.Practitioner;
import hms.patients.PatientDied;
import hms.patients.control.PatientsFixture;
import hms.patients.entity.Patient;
import hms.platform.TestTransaction;
import hms.scheduling.control.Claims.Claim;
import hms.scheduling.control.Claims.Wanted;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Death closes open appointments, and nobody reminds the family of one. */
class AppointmentsOfDeceasedTest {

    private static final LocalDateTime NINE = MONDAY.atTime(9, 0);

    @RegisterExtension
    final TestTransaction database = new TestTransaction();

    private EntityManager em;
    private SchedulingFixture house;
    private Patient ana;
    private Appointment booked;

    @BeforeEach
    void book() {
        em = database.manager();
        house = new SchedulingFixture(em);
        Practitioner doctor = house.doctor(DayOfWeek.MONDAY, 1);
        ana = PatientsFixture.register(em, PatientsFixture.person("Ana", "Quill", "1980-05-12"));
        Claim claim = house.bookings().claim(new Wanted(doctor.getId(), NINE, null, false));
        booked = Appointment.book(doctor, ana, claim.time(), claim.place(), house.clock.instant(), "tom");
        house.bookings().keep(booked, claim);
        em.flush();
    }

    private void tell() {
        AppointmentsOfDeceased deceased = new AppointmentsOfDeceased();
        deceased.em = em;
        deceased.bookings = house.bookings();
        deceased.died(new PatientDied(ana.getId(), "amina"));
        em.flush();
    }

    @Test
    void cancelsWithoutAWordToAnybodyAndGivesTheTimeToOthers() {
        tell();

        assertThat(booked.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(booked.endedBecause()).isEqualTo("The patient has died.");
        assertThat(house.told).as("what mails are made of").isEmpty();
        assertThat(em.createQuery("select count(c) from AppointmentCell c", Long.class)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void leavesTheAppointmentOfWhoIsHereAlready() {
        booked.checkIn(MONDAY);
        em.flush();
        tell();

        assertThat(booked.getStatus()).isEqualTo(AppointmentStatus.CHECKED_IN);
    }

    /** A death that came into the records by another way than the front desk's. */
    @Test
    void remindsNobodyOfWhoHasDied() {
        ana.die(LocalDate.parse("2026-11-20"));
        em.flush();
        house.clock.advance(Duration.ofHours(60));

        assertThat(house.reminders().send()).isZero();
        assertThat(house.told).isEmpty();
    }

    @Test
    void remindsWhoeverLives() {
        house.clock.advance(Duration.ofHours(60));

        assertThat(house.reminders().send()).isEqualTo(1);
    }
}
