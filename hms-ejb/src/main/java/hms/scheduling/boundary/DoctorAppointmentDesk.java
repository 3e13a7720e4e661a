package hms.scheduling.boundary;

import hms.patients.Reader;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import hms.scheduling.boundary.AppointmentDesk.CancelAppointment;
import hms.scheduling.boundary.AppointmentDesk.Step;
import hms.scheduling.control.DayList;
import hms.scheduling.control.OwnAppointments;
import hms.scheduling.control.Steps;
import hms.scheduling.entity.AppointmentRow;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A doctor's own appointments; to others' this desk is blind. */
@Stateless
@UseCase
@DenyAll
public class DoctorAppointmentDesk {

    private static final int MOST_EXPORTED = 1000;

    /** Which of the doctor's lists. */
    public enum Listing {
        TODAY,
        UNSEEN,
        UPCOMING
    }

    @Resource
    SessionContext session;

    @Inject
    DayList list;

    @Inject
    OwnAppointments own;

    @Inject
    Steps steps;

    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.READ)
    public List<AppointmentRow> today() {
        return list.today(me());
    }

    /** What was booked and not seen yet. */
    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.READ)
    public List<AppointmentRow> unseen() {
        return list.unseen(me());
    }

    /** What comes after today. */
    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.READ)
    public Slice<AppointmentRow> upcoming(@Min(0) int first, @Min(1) @Max(100) int size) {
        return list.upcoming(me(), first, size);
    }

    /** One of the lists as a file, up to a thousand rows; it names patients, so that reading it is not enough. */
    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.EXPORT)
    public List<AppointmentRow> export(@NotNull Listing which) {
        Reader.of(session).demandExport();
        return switch (which) {
            case TODAY -> list.today(me());
            case UNSEEN -> list.unseen(me());
            case UPCOMING -> list.upcoming(me(), 0, MOST_EXPORTED).rows();
        };
    }

    /** Notice is taken of everything that was booked so far. */
    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.CHANGE)
    public void seen() {
        own.seeAll(me());
    }

    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.CHANGE)
    public void confirm(@Valid @NotNull Step wish) {
        steps.confirm(own.held(me(), wish.appointmentId(), wish.version()));
    }

    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.CHANGE)
    public void cancel(@Valid @NotNull CancelAppointment wish) {
        steps.cancel(own.held(me(), wish.appointmentId(), wish.version()), wish.reason(), me());
    }

    /** The patient was seen. */
    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.CHANGE)
    public void complete(@Valid @NotNull Step wish) {
        steps.fulfil(own.held(me(), wish.appointmentId(), wish.version()));
    }

    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.CHANGE)
    public void noShow(@Valid @NotNull Step wish) {
        steps.noShow(own.held(me(), wish.appointmentId(), wish.version()), me());
    }

    /** Takes the last step back. */
    @RolesAllowed(Roles.STEP_UNDO)
    @UseCase(Act.OVERRIDE)
    public void undo(@Valid @NotNull Step wish) {
        steps.undo(own.held(me(), wish.appointmentId(), wish.version()));
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
