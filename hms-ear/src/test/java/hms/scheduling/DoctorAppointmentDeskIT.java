package hms.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.patients.Ground;
import hms.patients.PatientAccess;
import hms.patients.PeopleOfTests;
import hms.patients.Reader;
import hms.patients.boundary.PatientDesk;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.BookForPatient;
import hms.scheduling.boundary.AppointmentDesk.CancelAppointment;
import hms.scheduling.boundary.AppointmentDesk.Step;
import hms.scheduling.boundary.DoctorAppointmentDesk;
import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.BookAsGuest;
import hms.scheduling.entity.AppointmentRow;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.SchedulingRule;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DoctorAppointmentDeskIT extends InServer {

    @Inject
    DoctorAppointmentDesk desk;

    @Inject
    AppointmentDesk reception;

    @Inject
    GuestBookingDesk guests;

    @Inject
    PatientDesk patients;

    @Inject
    PatientAccess access;

    @Inject
    DoctorsOfTests doctors;

    @Inject
    HospitalDay day;

    /** A web booking with this doctor at the first free time from two days on. */
    private AppointmentRow booked(String username) throws Exception {
        long doctor = doctors.doctorOf(username);
        var free = guests.freeTimes(doctor, day.today().plusDays(2), 20).get(0);
        String reference = guests.book(new BookAsGuest(
                        UUID.randomUUID(),
                        doctor,
                        free.start(),
                        "Ana",
                        PeopleOfTests.unheardOf(),
                        "+1 203 " + (5_550_000 + System.nanoTime() % 400_000),
                        "ana@example.org",
                        "en"))
                .reference();
        return seenBy(username, reference);
    }

    private AppointmentRow seenBy(String username, String reference) throws Exception {
        return as(username, () -> Bench.shipped(desk.upcoming(0, 100))).rows().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static Step step(AppointmentRow row) {
        return new Step(row.appointmentId(), row.version());
    }

    @Test
    void confirmsWhatIsNewAndTakesItBack() throws Exception {
        AppointmentRow fresh = booked("elena");
        assertThat(fresh.isNew()).isTrue();
        assertThat(as("elena", () -> Bench.shipped(desk.unseen()))).contains(fresh);

        as("elena", () -> desk.confirm(step(fresh)));
        AppointmentRow confirmed = seenBy("elena", fresh.reference());
        assertThat(confirmed.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(confirmed.isNew()).isFalse();
        as("elena", () -> assertRefused(PlatformRule.STALE, () -> desk.confirm(step(fresh))));
        as("elena", () -> assertRefused(SchedulingRule.NOT_PENDING, () -> desk.confirm(step(confirmed))));

        as("elena", () -> desk.undo(step(confirmed)));
        assertThat(seenBy("elena", fresh.reference()).status()).isEqualTo(AppointmentStatus.PENDING);
    }

    @Test
    void marksAllAsSeen() throws Exception {
        AppointmentRow fresh = booked("samuel");
        as("samuel", () -> desk.seen());
        assertThat(seenBy("samuel", fresh.reference()).isNew()).isFalse();
    }

    @Test
    void anothersAppointmentDoesNotExist() throws Exception {
        AppointmentRow elenas = booked("elena");
        as("samuel", () -> {
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.confirm(step(elenas)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.noShow(step(elenas)));
            assertRefused(
                    PlatformRule.NOT_FOUND,
                    () -> desk.cancel(new CancelAppointment(elenas.appointmentId(), elenas.version(), "away")));
        });
    }

    @Test
    void cancelsWithAReasonAndRefusesToCompleteWhoHasNotCome() throws Exception {
        AppointmentRow row = booked("elena");
        as("elena", () -> assertRefused(SchedulingRule.NOT_CHECKED_IN, () -> desk.complete(step(row))));
        as("elena", () -> desk.cancel(new CancelAppointment(row.appointmentId(), row.version(), "conference")));
        assertThat(bench().rows("SELECT status FROM appointment WHERE id = ?", row.appointmentId())
                        .get(0))
                .containsEntry("status", "CANCELLED");
    }

    @Test
    void completesWhomTheDeskCheckedInAndMayReadTheChart() throws Exception {
        long doctor = doctors.doctorOf("elena");
        long patient = as(
                "amina",
                () -> patients.register(
                        PeopleOfTests.wish(PeopleOfTests.person("Ana", PeopleOfTests.unheardOf(), "1980-05-12"))));
        Reader elena = new Reader("elena", Set.of(Roles.DOCTOR));
        assertThat(bench().inTransaction(() -> access.ground(elena, patient, Ground.Wish.CHART)))
                .isEmpty();
        LocalDateTime now = day.at(day.now());
        LocalDateTime start =
                now.withMinute(now.getMinute() / 5 * 5).withSecond(0).withNano(0);
        long id = as(
                "amina",
                () -> reception.book(new BookForPatient(UUID.randomUUID(), patient, doctor, start, null, true, null)));
        as("amina", () -> reception.checkIn(new Step(id, version(id))));

        assertThat(as("elena", () -> desk.today())).anyMatch(each -> each.appointmentId() == id);
        as("elena", () -> desk.complete(new Step(id, version(id))));

        assertThat(bench().rows("SELECT status FROM encounter WHERE appointment_id = ?", id)
                        .get(0))
                .containsEntry("status", "FINISHED");
        assertThat(bench().inTransaction(() -> access.ground(elena, patient, Ground.Wish.CHART)))
                .contains(Ground.CARE_TEAM);
    }

    private long version(long id) throws java.sql.SQLException {
        return bench().number("SELECT version FROM appointment WHERE id = ?", id);
    }

    @Test
    void keepsTheFrontDeskOut() throws Exception {
        as("tom", () -> {
            assertForbidden(() -> desk.today());
            assertForbidden(() -> desk.unseen());
            assertForbidden(() -> desk.upcoming(0, 10));
            assertForbidden(() -> desk.seen());
            assertForbidden(() -> desk.complete(new Step(1L, 1)));
        });
    }
}
