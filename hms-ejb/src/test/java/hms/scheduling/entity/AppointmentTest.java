package hms.scheduling.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.control.PatientsFixture;
import hms.patients.entity.Demographics;
import hms.patients.entity.InactiveReason;
import hms.patients.entity.Patient;
import hms.platform.Ids;
import hms.platform.KeyRing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant THE_DAY_BEFORE = NINE.minus(Duration.ofDays(1));
    private static final Duration LEAD = Duration.ofHours(24);
    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final Practitioner DOCTOR = Practitioner.join(
            PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", Department.open("CARD", "Cardiology", null));

    @BeforeAll
    static void keys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    private static Patient maria(boolean deceased) {
        Demographics told = PatientsFixture.person("María", "Gómez", "1980-04-03");
        told.setDeceased(deceased);
        return Patient.register("20261120001", told, TODAY, THE_DAY_BEFORE, "amina");
    }

    private static Appointment guests() {
        Appointment appointment =
                Appointment.request(Ids.next(), DOCTOR, VisitTime.of(NINE, 20, MADRID), "Room 4", THE_DAY_BEFORE);
        appointment.introduce("María", "Gómez", "+44 7700 900555", "maria@example.org", "es");
        return appointment;
    }

    private static Appointment booked() {
        return Appointment.book(DOCTOR, maria(false), VisitTime.of(NINE, 20, MADRID), "Room 4", THE_DAY_BEFORE, "tom");
    }

    @Test
    void refusesThePatientWhoHasDied() {
        assertRefused(
                SchedulingRule.PATIENT_DECEASED,
                () -> Appointment.book(
                        DOCTOR, maria(true), VisitTime.of(NINE, 20, MADRID), "Room 4", THE_DAY_BEFORE, "tom"));
    }

    @Test
    void confirmsOnce() {
        Appointment appointment = guests();
        appointment.confirm(THE_DAY_BEFORE, LEAD);

        assertThat(appointment.getStatus()).isEqualTo(AppointmentStatus.BOOKED);
        assertRefused(SchedulingRule.NOT_PENDING, () -> appointment.confirm(THE_DAY_BEFORE, LEAD));
    }

    @Test
    void checksInOnTheDayOnlyAndOnlyWhomItKnows() {
        Appointment appointment = guests();
        appointment.confirm(THE_DAY_BEFORE, LEAD);
        assertRefused(SchedulingRule.NO_PATIENT_YET, () -> appointment.checkIn(TODAY));
        assertRefused(SchedulingRule.NOT_TODAY, () -> booked().checkIn(TODAY.plusDays(1)));
        appointment.link(maria(false));
        appointment.checkIn(TODAY);

        assertThat(appointment.getStatus()).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertRefused(SchedulingRule.NOT_AWAITED, () -> appointment.checkIn(TODAY));
        assertRefused(SchedulingRule.TOO_LATE_TO_CANCEL, () -> appointment.cancel("ill", "tom", NINE));
        assertRefused(SchedulingRule.NOT_AWAITED, appointment::unlink);
    }

    @Test
    void neitherChecksInNorMovesNorRestoresWhoHasDiedOrIsOutOfUse() {
        Appointment appointment = booked();
        Appointment cancelled = booked();
        cancelled.cancel("is ill", "tom", NINE);
        Appointment inactive = booked();
        inactive.getPatient().deactivate(InactiveReason.MOVED_AWAY, null);
        appointment.getPatient().die(TODAY);
        cancelled.getPatient().die(TODAY);
        VisitTime later = VisitTime.of(NINE.plus(Duration.ofHours(1)), 20, MADRID);

        assertRefused(SchedulingRule.PATIENT_DECEASED, () -> appointment.checkIn(TODAY));
        assertRefused(SchedulingRule.PATIENT_INACTIVE, () -> inactive.checkIn(TODAY));
        assertRefused(
                SchedulingRule.PATIENT_DECEASED,
                () -> appointment.move(DOCTOR, later, "Room 5", THE_DAY_BEFORE, "tom"));
        assertRefused(SchedulingRule.PATIENT_DECEASED, cancelled::undo);
    }

    @Test
    void isFulfilledOnlyAfterCheckIn() {
        Appointment appointment = booked();
        assertRefused(SchedulingRule.NOT_CHECKED_IN, appointment::fulfil);
        appointment.checkIn(TODAY);
        appointment.fulfil();

        assertThat(appointment.undo()).isEqualTo(AppointmentStatus.FULFILLED);
        assertThat(appointment.getStatus()).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertRefused(SchedulingRule.NOTHING_TO_UNDO, appointment::undo);
    }

    @Test
    void nobodyCameOnlyAfterTheEndAndTheGrace() {
        Appointment appointment = booked();
        Instant end = appointment.getTime().getEndsAt();
        assertRefused(
                SchedulingRule.NOT_OVER_YET,
                () -> appointment.noShow(end.plus(GRACE).minusSeconds(1), GRACE, "tom"));
        appointment.noShow(end.plus(GRACE), GRACE, "tom");

        assertThat(appointment.getStatus()).isEqualTo(AppointmentStatus.NOSHOW);
        assertThat(appointment.undo()).isEqualTo(AppointmentStatus.NOSHOW);
    }

    /** A request whose time has passed is cancelled: nobody fails to come to what nobody agreed to. */
    @Test
    void nobodyFailsToComeToWhatNobodyAgreedTo() {
        Appointment appointment = guests();
        appointment.link(maria(false));
        Instant over = appointment.getTime().getEndsAt().plus(GRACE);

        assertRefused(SchedulingRule.NOT_CONFIRMED, () -> appointment.noShow(over, GRACE, "tom"));
        assertThat(appointment.getStatus()).isEqualTo(AppointmentStatus.PENDING);
        appointment.cancel("nobody confirmed it", "tom", over);
        assertThat(appointment.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertRefused(SchedulingRule.NOT_AWAITED, () -> appointment.noShow(over, GRACE, "tom"));
    }

    /** Whoever stands at the desk is agreed to by being received; a wrong click is taken back whole. */
    @Test
    void receivesWhomNobodyHadAgreedToAndTakesThatBackWhole() {
        Appointment appointment = guests();
        appointment.link(maria(false));
        appointment.checkIn(TODAY);
        assertThat(appointment.getStatus()).isEqualTo(AppointmentStatus.CHECKED_IN);

        appointment.undo();

        assertThat(appointment.getStatus()).isEqualTo(AppointmentStatus.PENDING);
        appointment.confirm(NINE, GRACE);
    }

    @Test
    void staffSayWhyTheyCancelAndGuestsNeedNot() {
        assertRefused(SchedulingRule.REASON_MISSING, () -> booked().cancel(" ", "tom", NINE));
        Appointment appointment = guests();
        appointment.cancel(null, null, NINE);

        assertThat(appointment.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(appointment.endedBecause()).isNull();
        assertRefused(SchedulingRule.TOO_LATE_TO_CANCEL, () -> appointment.cancel(null, null, NINE));
    }

    @Test
    void linksAGuestToOnePatientAndBack() {
        assertRefused(SchedulingRule.NOT_A_GUEST, () -> booked().link(maria(false)));
        Appointment appointment = guests();
        assertRefused(SchedulingRule.PATIENT_DECEASED, () -> appointment.link(maria(true)));
        appointment.link(maria(false));
        assertRefused(SchedulingRule.PATIENT_LINKED_ALREADY, () -> appointment.link(maria(false)));
        appointment.unlink();

        assertThat(appointment.patientId()).isNull();
    }

    @Test
    void aMovedOneKeepsThePersonAndCannotComeBack() {
        Appointment appointment = guests();
        VisitTime later = VisitTime.of(NINE.plus(Duration.ofHours(1)), 20, MADRID);
        Appointment moved = appointment.move(DOCTOR, later, "Room 5", THE_DAY_BEFORE, "tom");

        assertThat(moved.getGuest().phone(moved.getId())).isEqualTo("+447700900555");
        assertThat(moved.getGuest().email(moved.getId())).isEqualTo("maria@example.org");
        assertThat(moved.getStatus()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(appointment.getMovedToId()).isEqualTo(moved.getId());
        assertRefused(SchedulingRule.NOTHING_TO_UNDO, appointment::undo);
    }

    @Test
    void refusesAGuestWithoutAName() {
        assertRefused(SchedulingRule.NAME_MISSING, () -> guests().introduce(" ", "-", "+44 7700 900555", null, "en"));
    }

    @Test
    void readsReferencesAsPeopleTypeThem() {
        assertThat(Reference.read(" abc-12 o l i ")).isEqualTo("ABC12011");
        assertThat(Reference.fresh()).hasSize(10).isNotEqualTo(Reference.fresh());
    }

    @Test
    void findsANameWhicheverWordWasTypedFirst() {
        assertThat(Guest.nameKey("María", "Gómez Ruiz")).isEqualTo(Guest.nameKey("gomez ruiz", "MARIA"));
    }
}
