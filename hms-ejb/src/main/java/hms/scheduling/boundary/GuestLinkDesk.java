package hms.scheduling.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.patients.Reader;
import hms.patients.entity.PatientRow;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import hms.platform.UseCase;
import hms.scheduling.boundary.AppointmentDesk.Step;
import hms.scheduling.control.Bookings;
import hms.scheduling.control.DeskBookings;
import hms.scheduling.control.GuestLinks;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Where the front desk finds out which patient a guest is. */
@Stateless
@UseCase
@DenyAll
public class GuestLinkDesk {

    @Resource
    SessionContext session;

    @Inject
    GuestLinks links;

    @Inject
    DeskBookings desk;

    @Inject
    Bookings bookings;

    /** A booking in full, with what the guest told; the telephone in E.164. */
    public record BookingCard(
            Long appointmentId,
            Long version,
            String reference,
            AppointmentStatus status,
            Instant startsAt,
            Long practitionerId,
            String doctor,
            String department,
            String place,
            Long patientId,
            String guestGiven,
            String guestFamily,
            String guestPhone,
            String guestEmail,
            String guestLanguage,
            String comment,
            String endedBecause)
            implements AboutPatient, Serializable {}

    /** Somebody registered who may be the guest; {@code samePhone} says whether the telephone is the same. */
    public record LinkCandidate(PatientRow row, Boolean samePhone) implements AboutPatient, Serializable {

        @Override
        public Long patientId() {
            return row.patientId();
        }
    }

    /** This guest is this patient, decided on this version of the booking. */
    public record LinkGuest(@NotNull Long appointmentId, long version, @NotNull Long patientId)
            implements AboutPatient, Serializable {}

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public BookingCard card(long appointmentId) {
        Appointment of = desk.noted(links.find(appointmentId));
        boolean guest = of.getGuest() != null;
        return new BookingCard(
                of.getId(),
                of.getVersion(),
                of.getReference(),
                of.getStatus(),
                of.getTime().getStartsAt(),
                of.getPractitioner().getId(),
                of.getPractitioner().getFullName(),
                of.getDepartment().getName(),
                of.getPlace(),
                of.patientId(),
                guest ? of.getGuest().getGiven() : null,
                guest ? of.getGuest().getFamily() : null,
                guest ? of.getGuest().phone(of.getId()) : null,
                guest ? of.getGuest().email(of.getId()) : null,
                guest ? of.getGuest().getLanguage() : null,
                of.comment(),
                of.endedBecause());
    }

    /** Patients with the guest's telephone, then those with the guest's name. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public List<LinkCandidate> candidates(long appointmentId) {
        Appointment booking = links.find(appointmentId);
        List<PatientRow> byPhone = links.byPhone(booking);
        return links.together(byPhone, links.byName(booking)).stream()
                .map(each -> new LinkCandidate(each, byPhone.contains(each)))
                .toList();
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void link(@Valid @NotNull LinkGuest wish) {
        links.link(Reader.of(session), bookings.held(wish.appointmentId(), wish.version()), wish.patientId());
    }

    /** The guest was not that patient: the front desk says so, with the right to it. */
    @RolesAllowed(Roles.STEP_UNDO)
    @UseCase(Act.OVERRIDE)
    public void unlink(@Valid @NotNull Step wish) {
        refuseIf(!session.isCallerInRole(Roles.RECEPTIONIST), PlatformRule.NOT_FOUND);
        links.unlink(desk.noted(bookings.held(wish.appointmentId(), wish.version())));
    }
}
