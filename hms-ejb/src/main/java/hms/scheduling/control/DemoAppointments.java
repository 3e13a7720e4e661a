package hms.scheduling.control;

import hms.organization.entity.Hospital;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.entity.Patient;
import hms.platform.DemoWanted;
import hms.platform.Ids;
import hms.scheduling.AppointmentFulfilled;
import hms.scheduling.PatientCheckedIn;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.Availability;
import hms.scheduling.entity.Leave;
import hms.scheduling.entity.VisitTime;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The plans and appointments of the invented doctors: some days back, today in every state, some days ahead. Whoever
 * was checked in or seen is told of like in real work; no mail is written, since nobody booked.
 */
@ApplicationScoped
public class DemoAppointments {

    private static final int AFTER_PATIENTS = 40;
    private static final int SEED = 42;
    private static final int DAYS = 8;
    /** The third appointment of each doctor's day, so that a few dozen wait to be confirmed, not hundreds. */
    private static final int OF_A_GUEST = 2;

    private static final int A_DAY = 3;
    private static final int TODAY = 8;
    private static final int SLOT = 20;
    private static final int BOOKED_DAYS_AHEAD = 9;
    private static final int FIRST_PHONE = 600;
    private static final List<Integer> HOURS = List.of(9, 10, 11, 12, 14, 15, 16, 17);
    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final Duration LEAD = Duration.ofHours(24);
    private static final List<String> GUESTS = List.of(
            "Lucía Ferrer",
            "Tarek Mansour",
            "Ingrid Solberg",
            "Kofi Mensah",
            "Priya Raman",
            "Anton Kovač",
            "Leila Benali");

    @PersistenceContext
    EntityManager em;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Inject
    Event<Object> told;

    /** This moment by the clocks of the hospital, whose zone is not known to everybody yet while the demo is made. */
    private record Now(Instant at, ZoneId zone, LocalDate today) {}

    void arrive(@Observes @Priority(AFTER_PATIENTS) DemoWanted wanted) {
        List<Practitioner> doctors = em.createQuery(
                        "select p from Practitioner p where p.kind = :doctor and p.active = true"
                                + " order by case when p.username is null then 1 else 0 end, p.username, p.sortName",
                        Practitioner.class)
                .setParameter("doctor", PractitionerKind.DOCTOR)
                .getResultList();
        List<Patient> people = em.createQuery(
                        "select p from Patient p where p.status.active = true and p.life.deceased = false"
                                + " order by p.id",
                        Patient.class)
                .getResultList();
        if (people.isEmpty()) {
            return;
        }
        DemoVisitors patients = new DemoVisitors(people);
        ZoneId zone = em.find(Hospital.class, Hospital.THE_ONE).getTimeZone();
        Instant at = clock.instant();
        Now now = new Now(at, zone, LocalDate.ofInstant(at, zone));
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < doctors.size(); i++) {
            plan(now, doctors.get(i), i);
            fill(now, doctors.get(i), i, patients, random);
        }
    }

    /** Six days a week, a free day that differs from doctor to doctor and is not today. */
    private void plan(Now now, Practitioner doctor, int index) {
        DayOfWeek free = now.today().plusDays(1L + index % 6).getDayOfWeek();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday != free) {
                hours(now, doctor, weekday, 9, 13, index);
                hours(now, doctor, weekday, 14, 18, index);
            }
        }
        if (index % 5 == 2) {
            LocalDate away = now.today().plusDays(DAYS + 2L);
            em.persist(Leave.of(doctor, away, away.plusDays(4), "Holiday"));
        }
    }

    private void hours(Now now, Practitioner doctor, DayOfWeek weekday, int from, int to, int index) {
        em.persist(Availability.on(doctor, weekday, LocalTime.of(from, 0), LocalTime.of(to, 0))
                .cut(SLOT, 1, "Consulting room " + (index + 1))
                .valid(now.today().minusDays(DAYS * 2L), null));
    }

    private void fill(Now now, Practitioner doctor, int index, DemoVisitors patients, SplittableRandom random) {
        String place = "Consulting room " + (index + 1);
        for (int ahead = -DAYS; ahead <= DAYS; ahead++) {
            LocalDate on = now.today().plusDays(ahead);
            boolean works = ahead == 0
                    || on.getDayOfWeek() != now.today().plusDays(1L + index % 6).getDayOfWeek();
            int many = ahead == 0 ? TODAY : A_DAY;
            for (int n = 0; works && n < many; n++) {
                int hour = HOURS.get(n * HOURS.size() / many);
                VisitTime time = VisitTime.at(on.atTime(hour, SLOT * random.nextInt(3)), false, SLOT, now.zone());
                boolean guest = ahead >= 0 && !time.getStartsAt().isBefore(now.at()) && n == OF_A_GUEST;
                keep(
                        now,
                        guest
                                ? guest(now, doctor, time, place, index + ahead + n)
                                : known(doctor, patients.at(time.getStartsAt()), time, place),
                        n);
            }
        }
    }

    private Appointment known(Practitioner doctor, Patient patient, VisitTime time, String place) {
        Instant at = time.getStartsAt().minus(Duration.ofDays(BOOKED_DAYS_AHEAD));
        Appointment appointment = Appointment.book(doctor, patient, time, place, at, "amina");
        appointment.see(at);
        return appointment;
    }

    private Appointment guest(Now now, Practitioner doctor, VisitTime time, String place, int number) {
        Appointment appointment =
                Appointment.request(Ids.next(), doctor, time, place, now.at().minus(Duration.ofHours(3)));
        String[] name = GUESTS.get(Math.floorMod(number, GUESTS.size())).split(" ");
        appointment.introduce(
                name[0],
                name[1],
                "+44 7700 900" + (FIRST_PHONE + Math.floorMod(number, 90)),
                "guest@example.org",
                "en");
        return appointment;
    }

    private void keep(Now now, Appointment appointment, int n) {
        VisitTime time = appointment.getTime();
        em.persist(appointment);
        calendars.take(appointment, 0);
        boolean over = time.getEndsAt().plus(GRACE).isBefore(now.at());
        if (n % 7 == 5) {
            Instant at = time.getStartsAt().minus(Duration.ofDays(1));
            appointment.cancel("Could not come", "amina", at.isBefore(now.at()) ? at : now.at());
            calendars.free(appointment);
        } else if (over && n % 7 == 6) {
            appointment.noShow(time.getEndsAt().plus(GRACE), GRACE, "amina");
            calendars.free(appointment);
        } else if (over || time.getStartsAt().isBefore(now.at())) {
            comes(appointment, over);
        } else {
            appointment.remindedIfWithin(now.at(), LEAD);
        }
    }

    private void comes(Appointment appointment, boolean seen) {
        VisitTime time = appointment.getTime();
        appointment.checkIn(time.getLocalDay());
        told.fire(new PatientCheckedIn(
                appointment.getId(),
                appointment.patientId(),
                appointment.getPractitioner().getId(),
                appointment.getDepartment().getId(),
                time.getStartsAt()));
        if (seen) {
            appointment.fulfil();
            told.fire(new AppointmentFulfilled(appointment.getId(), time.getEndsAt()));
        }
    }
}
