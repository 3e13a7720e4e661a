package hms.scheduling.control;

import static hms.platform.Refusals.assertRefused;
import static hms.scheduling.control.SchedulingFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.entity.Practitioner;
import hms.patients.control.PatientsFixture;
import hms.patients.entity.Patient;
import hms.platform.Ids;
import hms.platform.TestEvent;
import hms.platform.TestTransaction;
import hms.scheduling.AppointmentConfirmed;
import hms.scheduling.control.Claims.Claim;
import hms.scheduling.control.Claims.Wanted;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.SchedulingRule;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is to come, for a doctor and for a patient. */
class OpenAppointmentsTest {

    private static final LocalDateTime NINE = MONDAY.atTime(9, 0);

    @RegisterExtension
    final TestTransaction database = new TestTransaction();

    private EntityManager em;
    private SchedulingFixture house;
    private Practitioner doctor;
    private Patient ana;

    @BeforeEach
    void open() {
        em = database.manager();
        house = new SchedulingFixture(em);
        doctor = house.doctor(DayOfWeek.MONDAY, 1);
        ana = PatientsFixture.register(em, PatientsFixture.person("Ana", "Quill", "1980-05-12"));
    }

    private Appointment booked() {
        Claim claim = house.bookings().claim(new Wanted(doctor.getId(), NINE, null, false));
        Appointment booked = Appointment.book(doctor, ana, claim.time(), claim.place(), house.clock.instant(), "tom");
        house.bookings().keep(booked, claim);
        em.flush();
        return booked;
    }

    private void assertOpen(long count) {
        AppointmentsToCome toCome = new AppointmentsToCome();
        toCome.em = em;
        toCome.day = house.day;
        AppointmentsOfPractitioner ofDoctor = new AppointmentsOfPractitioner();
        ofDoctor.appointments = toCome;
        AppointmentsOfPatient ofPatient = new AppointmentsOfPatient();
        ofPatient.appointments = toCome;
        assertThat(ofDoctor.of(doctor.getId())).isEqualTo(count);
        assertThat(ofPatient.of(ana.getId())).isEqualTo(count);
        assertThat(ofPatient.of(1)).isZero();
        assertThat(ofDoctor.of(1)).isZero();
    }

    @Test
    void countsWhoIsAwaitedUntilItIsOver() {
        assertOpen(0);
        booked();
        assertOpen(1);
        house.clock.advance(Duration.ofDays(7));
        assertOpen(0);
    }

    @Test
    void countsNothingThatWasCancelled() {
        Appointment booked = booked();
        house.bookings().cancel(booked, "is ill", "tom");
        em.flush();

        assertOpen(0);
    }

    @Test
    void offersNobodyOfADepartmentThatIsClosed() {
        assertThat(house.doctors().all()).hasSize(1);
        doctor.getDepartment().close(false);
        em.flush();

        assertThat(house.doctors().all()).isEmpty();
        assertThat(house.doctors().departments()).isEmpty();
    }

    @Test
    void theFrontDeskAgreesForADoctorWithoutAnAccountOnly() {
        Appointment asked = house.guestBookings()
                .book(
                        new GuestBookings.Request(Ids.next(), doctor.getId(), NINE, null, "maria@example.org", "es"),
                        "María",
                        "Gómez Ruiz",
                        "+44 7700 900555");
        Steps steps = new Steps();
        steps.bookings = house.bookings();
        steps.policies = house.policies();
        steps.day = house.day;
        steps.told = TestEvent.into(house.told);
        doctor.signInAs("elena");
        assertRefused(SchedulingRule.DOCTOR_CONFIRMS, () -> steps.confirmForDoctor(asked));

        doctor.signInAs(null);
        steps.confirmForDoctor(asked);
        assertThat(asked.getStatus()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(house.told).contains(new AppointmentConfirmed(asked.getId()));
    }
}
