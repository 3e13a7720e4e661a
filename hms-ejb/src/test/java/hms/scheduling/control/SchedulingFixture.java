package hms.scheduling.control;

import hms.organization.Practitioners;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.platform.HospitalDay;
import hms.platform.HospitalZone;
import hms.platform.TestClock;
import hms.platform.TestInstance;
import hms.scheduling.entity.Availability;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Scheduling's beans on a test's own entity manager, a clock to set, and a doctor to book. */
public final class SchedulingFixture {

    public static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** The Friday before, at ten by the clocks in Madrid. */
    public final TestClock clock = TestClock.at("2026-11-20T09:00:00Z");

    /** What was told, in order. */
    public final List<Object> told = new ArrayList<>();

    public final HospitalDay day =
            new HospitalDay(clock, TestInstance.of(HospitalZone.class, List.of((HospitalZone) () -> ZONE)));

    private final EntityManager em;

    public SchedulingFixture(EntityManager em) {
        this.em = em;
    }

    /** A cardiologist of a new department who sees patients on this weekday from nine to ten, every twenty minutes. */
    public Practitioner doctor(DayOfWeek weekday, int places) {
        Department department =
                Department.open("C" + Math.abs(told.hashCode() % 1000) + weekday.getValue(), "Cardiology", null);
        em.persist(department);
        Practitioner doctor = Practitioner.join(PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", department);
        em.persist(doctor);
        em.persist(Availability.on(doctor, weekday, LocalTime.of(9, 0), LocalTime.of(10, 0))
                .cut(20, places, "Room 4")
                .valid(LocalDate.of(2026, 1, 1), null));
        em.flush();
        return doctor;
    }

    public Timetables timetables() {
        Timetables timetables = new Timetables();
        timetables.em = em;
        timetables.day = day;
        return timetables;
    }

    public Calendars calendars() {
        Calendars calendars = new Calendars();
        calendars.em = em;
        calendars.day = day;
        return calendars;
    }

    public Claims claims() {
        Claims claims = new Claims();
        Practitioners practitioners = new Practitioners();
        set(practitioners, "em", em);
        claims.practitioners = practitioners;
        claims.calendars = calendars();
        claims.timetables = timetables();
        claims.day = day;
        return claims;
    }

    public Policies policies() {
        Policies policies = new Policies();
        policies.em = em;
        return policies;
    }

    public GuestCounters counters() {
        GuestCounters counters = new GuestCounters();
        counters.em = em;
        counters.clock = clock;
        return counters;
    }

    public Bookings bookings() {
        Bookings bookings = new Bookings();
        bookings.em = em;
        bookings.calendars = calendars();
        bookings.claims = claims();
        bookings.policies = policies();
        bookings.counters = counters();
        bookings.day = day;
        return bookings;
    }

    public GuestBookings guestBookings() {
        GuestBookings bookings = new GuestBookings();
        bookings.bookings = bookings();
        bookings.day = day;
        bookings.booked = heard();
        return bookings;
    }

    public GuestLookUps lookUps() {
        GuestLookUps lookUps = new GuestLookUps();
        lookUps.policies = policies();
        lookUps.em = em;
        lookUps.counters = counters();
        lookUps.day = day;
        return lookUps;
    }

    public BookingCodes codes() {
        BookingCodes codes = new BookingCodes();
        codes.em = em;
        codes.issued = heard();
        codes.day = day;
        return codes;
    }

    public Reminders reminders() {
        Reminders reminders = new Reminders();
        reminders.em = em;
        reminders.policies = policies();
        reminders.day = day;
        reminders.due = heard();
        return reminders;
    }

    public Doctors doctors() {
        Doctors doctors = new Doctors();
        doctors.em = em;
        doctors.timetables = timetables();
        doctors.day = day;
        doctors.policies = policies();
        return doctors;
    }

    @SuppressWarnings("unchecked")
    private <T> Event<T> heard() {
        return (Event<T>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, what) -> {
                    told.add(what[0]);
                    return null;
                });
    }

    private static void set(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
