package hms.scheduling.boundary;

import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import hms.scheduling.control.DayList;
import hms.scheduling.control.DeskBookings;
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
import java.io.Serializable;

/** The appointments of one patient. Who comes is the front desk's to know; a doctor or nurse knows it of those they treat. */
@Stateless
@UseCase
@DenyAll
public class PatientAppointmentDesk {

    @Resource
    SessionContext session;

    @Inject
    PatientAccess access;

    @Inject
    DeskBookings desk;

    @Inject
    DayList list;

    /** Which page of what is over, or of what is still to come. */
    public record OfPatient(@NotNull Long patientId, boolean past, @Min(0) int first, @Min(1) @Max(100) int size)
            implements AboutPatient, Serializable {}

    /** What is to come, the next first, or what is over, the last first; whatever became of it. Of nobody, not even nothing. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.READ)
    public Slice<AppointmentRow> appointments(@NotNull @Valid OfPatient wish) {
        Reader reader = Reader.of(session);
        access.demand(reader, wish.patientId(), reader.isAny(Roles.RECEPTIONIST) ? Wish.DEMOGRAPHICS : Wish.CHART);
        Slice<AppointmentRow> found = list.ofPatient(wish.patientId(), wish.past(), wish.first(), wish.size());
        if (found.rows().isEmpty()) {
            desk.known(reader, wish.patientId());
        }
        return found;
    }
}
