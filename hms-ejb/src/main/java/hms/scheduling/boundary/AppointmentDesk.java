package hms.scheduling.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.organization.entity.Practitioner;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import hms.scheduling.control.AppointmentFinder;
import hms.scheduling.control.Bookings;
import hms.scheduling.control.DayList;
import hms.scheduling.control.DeskBookings;
import hms.scheduling.control.Doctors;
import hms.scheduling.control.Steps;
import hms.scheduling.entity.AppointmentRow;
import hms.scheduling.entity.BookableDoctor;
import hms.scheduling.entity.Choice;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The front desk: who comes when, and what becomes of it. */
@Stateless
@UseCase
@DenyAll
public class AppointmentDesk {

    private static final int MOST_EXPORTED = 1000;

    @Resource
    SessionContext session;

    @Inject
    DayList list;

    @Inject
    AppointmentFinder finder;

    @Inject
    Doctors doctors;

    @Inject
    DeskBookings desk;

    @Inject
    Bookings bookings;

    @Inject
    Steps steps;

    /** Which day, of whom, and which page of it; null for every department, every doctor. */
    public record DayWish(
            @NotNull LocalDate day,
            Long departmentId,
            Long practitionerId,
            @Min(0) int first,
            @Min(1) @Max(100) int size)
            implements Serializable {}

    /** What the list can be narrowed to. */
    public record DeskChoices(List<Choice> departments, List<Choice> doctors) implements Serializable {

        static DeskChoices of(List<Practitioner> doctors) {
            return new DeskChoices(
                    doctors.stream()
                            .map(Practitioner::getDepartment)
                            .distinct()
                            .map(each -> new Choice(each.getId(), each.getName()))
                            .sorted(Comparator.comparing(Choice::name, Collator.getInstance(Locale.ROOT)))
                            .toList(),
                    doctors.stream()
                            .map(each -> new Choice(each.getId(), each.getFullName()))
                            .toList());
        }
    }

    /** Whose free times, from which day on; null for anybody. With a patient, the doctor seen last comes first. */
    public record FreeWish(@NotNull LocalDate from, Long departmentId, Long practitionerId, Long patientId)
            implements AboutPatient, Serializable {}

    /**
     * A time for a patient. {@code override} goes beyond plan and places, by right; {@code later} matters only where the
     * clocks show the time twice. Submits with one token make one booking.
     */
    public record BookForPatient(
            @NotNull UUID token,
            @NotNull Long patientId,
            @NotNull Long practitionerId,
            @NotNull LocalDateTime start,
            Boolean later,
            boolean override,
            @Size(max = 500) String comment)
            implements AboutPatient, Serializable {}

    /** Another time, with the same doctor or another one, decided on this version. */
    public record MoveAppointment(
            @NotNull UUID token,
            @NotNull Long appointmentId,
            long version,
            @NotNull Long practitionerId,
            @NotNull LocalDateTime start,
            Boolean later,
            boolean override)
            implements Serializable {}

    /** Why it will not take place, decided on this version. */
    public record CancelAppointment(@NotNull Long appointmentId, long version, @NotBlank @Size(max = 250) String reason)
            implements Serializable {}

    /** One step of one appointment, decided on this version. */
    public record Step(@NotNull Long appointmentId, long version) implements Serializable {}

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public DeskChoices choices() {
        return DeskChoices.of(doctors.all());
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public Slice<AppointmentRow> day(@Valid @NotNull DayWish wish) {
        return list.page(wanted(wish), wish.first(), wish.size());
    }

    /**
     * What somebody speaks of: a reference, a patient's number, or the beginnings of a name; from today on, the next
     * first, 25 at most.
     */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public List<AppointmentRow> find(@NotNull @Size(max = 120) String typed) {
        return finder.find(typed);
    }

    /** The day as a file, up to a thousand rows; reading it is not enough, and neither is the right alone. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.EXPORT)
    public List<AppointmentRow> export(@Valid @NotNull DayWish wish) {
        Reader.of(session).demandExport();
        return list.page(wanted(wish), 0, MOST_EXPORTED).rows();
    }

    /** Web bookings that wait for their doctor. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public List<AppointmentRow> unconfirmed() {
        return list.unconfirmed();
    }

    /** Doctors with their first three free times from that day on. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public List<BookableDoctor> free(@Valid @NotNull FreeWish wish) {
        if (wish.patientId() != null) {
            desk.known(Reader.of(session), wish.patientId());
        }
        return doctors.firstFree(wish.from(), wish.departmentId(), wish.practitionerId(), wish.patientId());
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CREATE)
    public long book(@Valid @NotNull BookForPatient wish) {
        return desk.book(
                Reader.of(session),
                wish.token(),
                wish.patientId(),
                new DeskBookings.When(wish.practitionerId(), wish.start(), wish.later(), wish.override()),
                wish.comment());
    }

    /** The appointment at its new time; the old one is cancelled. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public long move(@Valid @NotNull MoveAppointment wish) {
        return desk.move(
                Reader.of(session),
                wish.token(),
                wish.appointmentId(),
                wish.version(),
                new DeskBookings.When(wish.practitionerId(), wish.start(), wish.later(), wish.override()));
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void cancel(@Valid @NotNull CancelAppointment wish) {
        steps.cancel(desk.noted(bookings.held(wish.appointmentId(), wish.version())), wish.reason(), me());
    }

    /** Agrees to a web booking with a doctor who has no account here. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void confirm(@Valid @NotNull Step wish) {
        steps.confirmForDoctor(desk.noted(bookings.held(wish.appointmentId(), wish.version())));
    }

    /** The patient is here: arrived and checked in; a request of today that nobody has agreed to yet is confirmed with it. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void checkIn(@Valid @NotNull Step wish) {
        steps.checkIn(desk.noted(bookings.held(wish.appointmentId(), wish.version())), me());
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void noShow(@Valid @NotNull Step wish) {
        steps.noShow(desk.noted(bookings.held(wish.appointmentId(), wish.version())), me());
    }

    /** Takes the last step back, of anybody's appointment: that is the front desk's, with the right to it. */
    @RolesAllowed(Roles.STEP_UNDO)
    @UseCase(Act.OVERRIDE)
    public void undo(@Valid @NotNull Step wish) {
        refuseIf(!session.isCallerInRole(Roles.RECEPTIONIST), PlatformRule.NOT_FOUND);
        steps.undo(desk.noted(bookings.held(wish.appointmentId(), wish.version())));
    }

    private static DayList.Wanted wanted(DayWish wish) {
        return new DayList.Wanted(wish.day(), wish.departmentId(), wish.practitionerId());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
