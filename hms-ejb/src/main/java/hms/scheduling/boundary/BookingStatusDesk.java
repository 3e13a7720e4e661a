package hms.scheduling.boundary;

import hms.audit.UseCaseNotes;
import hms.platform.Act;
import hms.platform.Because;
import hms.platform.Refusal;
import hms.platform.UseCase;
import hms.scheduling.AppointmentCancelled;
import hms.scheduling.control.Bookings;
import hms.scheduling.control.GuestLookUps;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.Reference;
import hms.scheduling.entity.SchedulingRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Where whoever booked without an account sees the booking, and cancels it: status, time and place, nothing else.
 *
 * <p>What is unknown and what is wrong get the same answer; five tries an hour per address and per reference or person.
 */
@Stateless
@UseCase
@DenyAll
public class BookingStatusDesk {

    private static final String PROOF = "Reference and telephone are the proof; five tries an hour.";
    private static final String CODE = "Name, telephone and the code sent to the booking's mail are the proof.";
    private static final String LINK = "The token of 128 random bits is the proof.";

    @Inject
    GuestLookUps lookUps;

    @Inject
    Bookings bookings;

    @Inject
    UseCaseNotes notes;

    @Inject
    Event<AppointmentCancelled> cancelled;

    /** The reference and the telephone of the booking. */
    public record ByReference(@NotBlank @Size(max = 20) String reference, @NotBlank @Size(max = 40) String phone)
            implements Serializable {

        @Override
        public String toString() {
            return "ByReference[hidden]";
        }
    }

    /** Who wants a code. */
    public record ByName(
            @Size(max = 120) String given,
            @NotBlank @Size(max = 120) String family,
            @NotBlank @Size(max = 40) String phone)
            implements Serializable {

        @Override
        public String toString() {
            return "ByName[hidden]";
        }
    }

    /** Who has a code. */
    public record ByCode(
            @Size(max = 120) String given,
            @NotBlank @Size(max = 120) String family,
            @NotBlank @Size(max = 40) String phone,
            @NotBlank @Size(max = 12) String code)
            implements Serializable {

        @Override
        public String toString() {
            return "ByCode[hidden]";
        }
    }

    /** All that a guest is shown of a booking. */
    public record BookingStatus(
            String reference,
            AppointmentStatus status,
            Instant startsAt,
            LocalDateTime start,
            String zone,
            Integer minutes,
            String place,
            Boolean cancellable)
            implements Serializable {}

    @PermitAll
    @Because(PROOF)
    @UseCase(Act.READ)
    public BookingStatus view(@Valid @NotNull ByReference wish) {
        return shown(lookUps.byReference(wish.reference(), wish.phone()));
    }

    /** A code leaves by mail if a booking fits; the answer is the same if none does. */
    @PermitAll
    @Because("The code goes to the mail address of the booking only.")
    @UseCase(Act.CREATE)
    public void askForCode(@Valid @NotNull ByName wish) {
        lookUps.wishForCode(wish.given(), wish.family(), wish.phone());
    }

    /** The bookings that the code was given for. */
    @PermitAll
    @Because(CODE)
    @UseCase(Act.READ)
    public List<BookingStatus> viewByCode(@Valid @NotNull ByCode wish) {
        return found(wish).stream().map(this::shown).toList();
    }

    @PermitAll
    @Because(LINK)
    @UseCase(Act.READ)
    public BookingStatus viewByLink(@NotNull @Size(max = 64) String linkToken) {
        return shown(lookUps.byLink(linkToken));
    }

    @PermitAll
    @Because(PROOF)
    @UseCase(Act.CHANGE)
    public BookingStatus cancel(@Valid @NotNull ByReference wish) {
        return cancelled(lookUps.byReference(wish.reference(), wish.phone()));
    }

    /** Cancels the one of the bookings that has this reference. */
    @PermitAll
    @Because(CODE)
    @UseCase(Act.CHANGE)
    public BookingStatus cancelByCode(@Valid @NotNull ByCode wish, @NotNull @Size(max = 20) String reference) {
        return found(wish).stream()
                .filter(each -> each.getReference().equals(Reference.read(reference)))
                .findFirst()
                .map(this::cancelled)
                .orElseThrow(() -> Refusal.of(SchedulingRule.BOOKING_NOT_FOUND));
    }

    @PermitAll
    @Because(LINK)
    @UseCase(Act.CHANGE)
    public BookingStatus cancelByLink(@NotNull @Size(max = 64) String linkToken) {
        return cancelled(lookUps.byLink(linkToken));
    }

    private List<Appointment> found(ByCode wish) {
        return lookUps.byCode(wish.given(), wish.family(), wish.phone(), wish.code());
    }

    private BookingStatus cancelled(Appointment found) {
        Appointment appointment = bookings.held(found.getId(), found.getVersion());
        bookings.cancel(appointment, null, null);
        cancelled.fire(new AppointmentCancelled(appointment.getId()));
        return shown(appointment);
    }

    private BookingStatus shown(Appointment of) {
        if (of.patientId() != null) {
            notes.concerns(of.patientId());
        }
        notes.about(of.getId());
        return new BookingStatus(
                of.getReference(),
                of.getStatus(),
                of.getTime().getStartsAt(),
                of.getTime().localStart(),
                of.getTime().getZone(),
                of.getTime().minutes(),
                of.getPlace(),
                of.getStatus().isAwaited());
    }
}
