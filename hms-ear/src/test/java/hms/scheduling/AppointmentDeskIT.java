package hms.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hms.it.Bench;
import hms.it.InServer;
import hms.organization.boundary.PractitionerDesk;
import hms.organization.entity.OrganizationRule;
import hms.patients.PeopleOfTests;
import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientDesk.CorrectPatient;
import hms.patients.boundary.PatientDesk.DeactivatePatient;
import hms.patients.entity.Demographics;
import hms.patients.entity.InactiveReason;
import hms.patients.entity.PatientsRule;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.BookForPatient;
import hms.scheduling.boundary.AppointmentDesk.CancelAppointment;
import hms.scheduling.boundary.AppointmentDesk.DayWish;
import hms.scheduling.boundary.AppointmentDesk.FreeWish;
import hms.scheduling.boundary.AppointmentDesk.MoveAppointment;
import hms.scheduling.boundary.AppointmentDesk.Step;
import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.BookAsGuest;
import hms.scheduling.boundary.GuestLinkDesk;
import hms.scheduling.boundary.GuestLinkDesk.LinkGuest;
import hms.scheduling.entity.AppointmentRow;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.SchedulingRule;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentDeskIT extends InServer {

    private static final int READS = 6;

    @Inject
    AppointmentDesk desk;

    @Inject
    GuestLinkDesk links;

    @Inject
    GuestBookingDesk guests;

    @Inject
    PatientDesk patients;

    @Inject
    PractitionerDesk staff;

    @Inject
    DoctorsOfTests doctors;

    @Inject
    HospitalDay day;

    private long doctor;
    private long patient;
    private String family;

    @BeforeEach
    void somebodyToBook() throws Exception {
        doctor = doctors.doctor(null, 20, 1);
        family = PeopleOfTests.unheardOf();
        patient = as(
                "amina",
                () -> patients.register(PeopleOfTests.wish(PeopleOfTests.person("Ana", family, "1980-05-12"))));
    }

    private BookForPatient wish(LocalDateTime start, boolean override) {
        return new BookForPatient(UUID.randomUUID(), patient, doctor, start, null, override, "brings letters");
    }

    /** The slot that is running now or, in the last minutes of a day, the one before. */
    private LocalDateTime now() {
        LocalDateTime shown = day.at(day.now()).truncatedTo(ChronoUnit.HOURS);
        int minute = day.at(day.now()).getMinute() / 20 * 20;
        return shown.plusMinutes(minute);
    }

    private AppointmentRow row(LocalDateTime on, long id) throws Exception {
        return as("amina", () -> Bench.shipped(desk.day(new DayWish(on.toLocalDate(), null, doctor, 0, 50))))
                .rows()
                .stream()
                .filter(each -> each.appointmentId() == id)
                .findFirst()
                .orElseThrow();
    }

    private Step step(LocalDateTime on, long id) throws Exception {
        return new Step(id, row(on, id).version());
    }

    @Test
    void findsWhatSomebodySpeaksOfOnTheTelephone() throws Exception {
        LocalDateTime start = now().plusDays(2);
        long booked = as("amina", () -> desk.book(wish(start, false)));
        long guest = guest(start.plusMinutes(20));
        AppointmentRow row = row(start, booked);
        String dashed = row.reference().substring(0, 5) + "-"
                + row.reference().substring(5).toLowerCase(Locale.ROOT);

        for (String typed : new String[] {dashed, row.mrn()}) {
            assertThat(as("amina", () -> Bench.shipped(desk.find(typed))))
                    .extracting(AppointmentRow::appointmentId)
                    .containsExactly(booked);
        }
        assertThat(as("amina", () -> desk.find("ana " + family.substring(0, family.length() - 1))))
                .extracting(AppointmentRow::appointmentId)
                .containsExactly(booked, guest);
        assertThat(as("amina", () -> desk.find(" "))).isEmpty();
        as("elena", () -> assertForbidden(() -> desk.find(family)));
    }

    private long guest(LocalDateTime start) {
        String reference = guests.book(new BookAsGuest(
                        UUID.randomUUID(),
                        doctor,
                        start,
                        "Ana",
                        family,
                        "+1 202 " + (5_550_000 + System.nanoTime() % 400_000),
                        "ana@example.org",
                        "en"))
                .reference();
        try {
            return bench().number("SELECT id FROM appointment WHERE reference = ?", reference);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void booksMovesAndCancels() throws Exception {
        LocalDateTime noon = doctors.noon(2);
        long id = as("amina", () -> desk.book(wish(noon, false)));
        assertThat(row(noon, id).status()).isEqualTo(AppointmentStatus.BOOKED);

        LocalDateTime later = noon.plusMinutes(40);
        long version = row(noon, id).version();
        long moved = as(
                "amina",
                () -> desk.move(new MoveAppointment(UUID.randomUUID(), id, version, doctor, later, null, false)));
        assertThat(row(noon, id).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(as("amina", () -> links.card(moved)).comment()).isEqualTo("brings letters");

        Step last = step(later, moved);
        as("amina", () -> desk.cancel(new CancelAppointment(moved, last.version(), "is ill")));
        assertThat(as("amina", () -> links.card(moved)).endedBecause()).isEqualTo("is ill");
        assertThat(bench().number("SELECT COUNT(*) FROM appointment_cell WHERE practitioner_id = ?", doctor))
                .isZero();
    }

    @Test
    void awaitsNobodyWhoHasDied() throws Exception {
        LocalDateTime noon = doctors.noon(6);
        long id = as("amina", () -> desk.book(wish(noon, false)));
        Demographics told = PeopleOfTests.person("Ana", family, "1980-05-12");
        told.setDeceased(true);
        as(
                "amina",
                () -> patients.correct(
                        new CorrectPatient(patient, patients.find(patient).getVersion(), told)));

        assertThat(row(noon, id).status()).isEqualTo(AppointmentStatus.CANCELLED);
        Step last = step(noon, id);
        as("amina", () -> assertRefused(SchedulingRule.PATIENT_DECEASED, () -> desk.undo(last)));
    }

    @Test
    void letsNeitherTheDoctorNorThePatientGoWhileTheAppointmentIsToCome() throws Exception {
        LocalDateTime noon = doctors.noon(8);
        long id = as("amina", () -> desk.book(wish(noon, false)));

        as("sam", () -> assertThat(assertRefused(
                                OrganizationRule.STILL_NEEDED,
                                () -> staff.leave(
                                        doctor, staff.practitioner(doctor).version()))
                        .getDetails())
                .containsExactly(1L, 0L, 0L));
        as("amina", () -> assertThat(assertRefused(
                                PatientsRule.STILL_OPEN,
                                () -> patients.deactivate(new DeactivatePatient(
                                        patient, patients.find(patient).getVersion(), InactiveReason.MOVED_AWAY, null)))
                        .getDetails())
                .containsExactly(0L, 0L, 1L));
        Step last = step(noon, id);
        as("amina", () -> desk.cancel(new CancelAppointment(id, last.version(), "moves away")));
        as("sam", () -> staff.leave(doctor, staff.practitioner(doctor).version()));
    }

    @Test
    void confirmsAWebBookingForADoctorWhoDoesNotSignIn() throws Exception {
        LocalDateTime noon = doctors.noon(9);
        long id = guest(noon);
        assertThat(row(noon, id).isForDeskToConfirm()).isTrue();
        Step asked = step(noon, id);
        as("amina", () -> desk.confirm(asked));

        assertThat(row(noon, id).status()).isEqualTo(AppointmentStatus.BOOKED);
        as("elena", () -> assertForbidden(() -> desk.confirm(asked)));
    }

    @Test
    void refusesATakenTimeButLetsWhoeverMayBookBeyondThePlaces() throws Exception {
        LocalDateTime noon = doctors.noon(3);
        guest(noon);

        as("amina", () -> assertRefused(SchedulingRule.SLOT_TAKEN, () -> desk.book(wish(noon, false))));
        long id = as("amina", () -> desk.book(wish(noon, true)));

        assertThat(row(noon, id).overbooked()).isTrue();
    }

    @Test
    void checksInWithOneStepAndTakesItBack() throws Exception {
        LocalDateTime now = now();
        long id = as("amina", () -> desk.book(wish(now, false)));
        Step arrived = step(now, id);
        as("tom", () -> desk.checkIn(arrived));
        assertThat(row(now, id).status()).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(bench().number("SELECT COUNT(*) FROM encounter WHERE appointment_id = ?", id))
                .isEqualTo(1);

        as("tom", () -> assertRefused(PlatformRule.STALE, () -> desk.checkIn(arrived)));
        Step back = step(now, id);
        as("elena", () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.undo(back)));
        as("tom", () -> desk.undo(back));
        assertThat(row(now, id).status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    /** The patient of an unconfirmed request stands at the desk: one step for the desk, two in the books, both taken back. */
    @Test
    void checksInWhomNobodyHadConfirmed() throws Exception {
        LocalDateTime now = now();
        long id = as("amina", () -> desk.book(wish(now, false)));
        bench().execute("UPDATE appointment SET status = 'PENDING', status_before = NULL WHERE id = ?", id);
        Step arrived = step(now, id);
        as("tom", () -> desk.checkIn(arrived));

        AppointmentRow here = row(now, id);
        assertThat(here.status()).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(here.before()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(bench().rows(
                                "SELECT use_case FROM audit_event WHERE record_id = ? AND username = 'tom' ORDER BY id",
                                id))
                .extracting(each -> each.get("use_case"))
                .containsExactly("AppointmentDesk.confirm", "AppointmentDesk.checkIn");
        Step back = step(now, id);
        as("tom", () -> desk.undo(back));
        assertThat(row(now, id).status()).isEqualTo(AppointmentStatus.PENDING);
    }

    @Test
    void refusesToCheckInOnAnotherDayAndToMissWhatIsNotOver() throws Exception {
        LocalDateTime noon = doctors.noon(4);
        long id = as("amina", () -> desk.book(wish(noon, false)));
        Step step = step(noon, id);

        as("amina", () -> assertRefused(SchedulingRule.NOT_TODAY, () -> desk.checkIn(step)));
        as("amina", () -> assertRefused(SchedulingRule.NOT_OVER_YET, () -> desk.noShow(step)));
    }

    /** A request whose day has passed must be called off by somebody: it stays on the list for a week. */
    @Test
    void showsRequestsThatNobodyAgreedToInTimeForAWeek() throws Exception {
        long id = guest(doctors.noon(5));
        LocalDateTime passed =
                LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC).minusDays(5);
        String back = "UPDATE appointment SET starts_at = ?, ends_at = ? WHERE id = ?";

        bench().execute(back, passed, passed.plusMinutes(20), id);
        assertThat(waiting()).contains(id);
        bench().execute(back, passed.minusDays(5), passed.minusDays(5).plusMinutes(20), id);
        assertThat(waiting()).doesNotContain(id);
    }

    private List<Long> waiting() throws Exception {
        return as("amina", () -> desk.unconfirmed().stream()
                .map(AppointmentRow::appointmentId)
                .toList());
    }

    @Test
    void linksAGuestToThePatientFoundByNameAndBack() throws Exception {
        LocalDateTime noon = doctors.noon(5);
        long id = guest(noon);
        assertThat(as("amina", () -> Bench.shipped(desk.unconfirmed())))
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(AppointmentRow::startsAt))
                .allMatch(each -> each.status() == AppointmentStatus.PENDING);
        assertThat(row(noon, id).isGuest()).isTrue();
        assertThat(as("amina", () -> Bench.shipped(links.candidates(id))))
                .singleElement()
                .satisfies(each -> assertThat(each.patientId()).isEqualTo(patient));

        long version = row(noon, id).version();
        as("amina", () -> links.link(new LinkGuest(id, version, patient)));
        assertThat(row(noon, id).patientId()).isEqualTo(patient);
        Step back = step(noon, id);
        as("elena", () -> assertRefused(PlatformRule.NOT_FOUND, () -> links.unlink(back)));
        as("amina", () -> links.unlink(back));
        assertThat(row(noon, id).patientId()).isNull();
    }

    @Test
    void refusesToLinkAPatientWhoIsBookedElsewhereThen() throws Exception {
        LocalDateTime noon = doctors.noon(6);
        as("amina", () -> desk.book(wish(noon, false)));
        doctor = doctors.doctor(null, 20, 1);
        long id = guest(noon);
        long version = row(noon, id).version();

        as(
                "amina",
                () -> assertRefused(
                        SchedulingRule.PATIENT_BOOKED_THEN, () -> links.link(new LinkGuest(id, version, patient))));
    }

    @Test
    void showsTheFirstFreeTimesWithFewReads() throws Exception {
        FreeWish wish = new FreeWish(day.today().plusDays(1), null, doctor, patient);
        as("amina", () -> {
            assertThat(Bench.shipped(desk.free(wish)).get(0).next()).hasSize(3);
            long reads = bench().counting(() -> desk.free(wish)).reads();
            assertThat(reads).isLessThanOrEqualTo(READS);
            assertThat(bench().counting(() -> desk.day(new DayWish(day.today(), null, null, 0, 50)))
                            .reads())
                    .isEqualTo(1);
            assertThat(desk.choices().doctors()).isNotEmpty();
        });
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        as("grace", () -> {
            assertForbidden(() -> desk.day(new DayWish(day.today(), null, null, 0, 50)));
            assertForbidden(() -> desk.book(wish(doctors.noon(2), false)));
            assertForbidden(() -> links.card(1));
            assertForbidden(() -> links.unlink(new Step(1L, 1)));
        });
        assertThat(catchThrowable(() -> desk.unconfirmed())).isNotNull();
    }
}
