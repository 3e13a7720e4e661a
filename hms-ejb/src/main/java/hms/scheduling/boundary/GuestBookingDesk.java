package hms.scheduling.boundary;

import hms.platform.Act;
import hms.platform.Because;
import hms.platform.HospitalDay;
import hms.platform.Ids;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.SubmitTokens;
import hms.platform.UseCase;
import hms.scheduling.control.Doctors;
import hms.scheduling.control.Doctors.Sought;
import hms.scheduling.control.GuestBookings;
import hms.scheduling.control.GuestLookUps;
import hms.scheduling.control.Policies;
import hms.scheduling.control.VisitCalendar;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.BookableDoctor;
import hms.scheduling.entity.Choice;
import hms.scheduling.entity.FreeTime;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Booking without an account: find a doctor, see the free times, ask for one. */
@Stateless
@UseCase
@DenyAll
public class GuestBookingDesk {

    private static final String OPEN = "People book before the hospital knows them; only free times are shown.";
    private static final int FIRST_TIMES = 3;
    private static final int MOST_DAYS = 62;

    @Inject
    Doctors doctors;

    @Inject
    GuestBookings bookings;

    @Inject
    GuestLookUps lookUps;

    @Inject
    Policies policies;

    @Inject
    SubmitTokens tokens;

    @Inject
    HospitalDay day;

    /** Whom to look for; nulls and blanks for anybody. */
    public record DoctorSearch(Long departmentId, Long specialtyId, @Size(max = 80) String name)
            implements Serializable {}

    /** What can be chosen from: departments and specialties in which somebody can be booked. */
    public record BookingChoices(List<Choice> departments, List<Choice> specialties) implements Serializable {}

    /**
     * What a guest wants. {@code later} matters only where the clocks show the time twice: null asks, and is refused.
     * Submits with one token make one booking.
     */
    public record BookAsGuest(
            @NotNull UUID token,
            @NotNull Long practitionerId,
            @NotNull LocalDateTime start,
            Boolean later,
            @Size(max = 120) String given,
            @NotBlank @Size(max = 120) String family,
            @NotBlank @Size(max = 40) String phone,
            @NotBlank @Email @Size(max = 120) String email,
            @NotNull @Size(max = 8) String language)
            implements Serializable {

        public BookAsGuest(
                UUID token,
                Long practitionerId,
                LocalDateTime start,
                String given,
                String family,
                String phone,
                String email,
                String language) {
            this(token, practitionerId, start, null, given, family, phone, email, language);
        }

        @Override
        public String toString() {
            return "BookAsGuest[hidden]";
        }
    }

    /** What the guest takes home: the reference, and the token of the link that shows the booking. */
    public record Confirmation(
            String reference,
            String linkToken,
            AppointmentStatus status,
            Instant startsAt,
            LocalDateTime start,
            String zone,
            Integer minutes,
            String doctor,
            String department,
            String place)
            implements Serializable {

        @Override
        public String toString() {
            return "Confirmation[" + reference + "]";
        }

        static Confirmation of(Appointment appointment) {
            return new Confirmation(
                    appointment.getReference(),
                    appointment.linkToken(),
                    appointment.getStatus(),
                    appointment.getTime().getStartsAt(),
                    appointment.getTime().localStart(),
                    appointment.getTime().getZone(),
                    appointment.getTime().minutes(),
                    appointment.getPractitioner().getFullName(),
                    appointment.getDepartment().getName(),
                    appointment.getPlace());
        }
    }

    @PermitAll
    @Because(OPEN)
    @UseCase(Act.READ)
    public BookingChoices choices() {
        return new BookingChoices(doctors.departments(), doctors.specialties());
    }

    /** Doctors by name, each with the next free times; at most fifty. */
    @PermitAll
    @Because(OPEN)
    @UseCase(Act.READ)
    public List<BookableDoctor> doctors(@Valid @NotNull DoctorSearch search) {
        Sought sought = new Sought(search.departmentId(), search.specialtyId(), search.name(), null);
        return doctors.find(sought, soonest(), FIRST_TIMES);
    }

    @PermitAll
    @Because(OPEN)
    @UseCase(Act.READ)
    public BookableDoctor doctor(long practitionerId) {
        return doctors.one(practitionerId, soonest(), FIRST_TIMES)
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** Every time that a guest may book in these days. */
    @PermitAll
    @Because(OPEN)
    @UseCase(Act.READ)
    public List<FreeTime> freeTimes(long practitionerId, @NotNull LocalDate from, @Min(1) @Max(MOST_DAYS) int days) {
        LocalDate last = day.today().plusDays(policies.now().getHorizonDays());
        return doctors.free(practitionerId, from, days, soonest()).stream()
                .filter(each -> !each.start().toLocalDate().isAfter(last))
                .toList();
    }

    /** Asks for the time; the refusal of one that is taken names the next free ones. */
    @PermitAll
    @Because("Who books has no account; telephone and network address limit how many bookings there are.")
    @UseCase(Act.CREATE)
    public Confirmation book(@Valid @NotNull BookAsGuest wish) {
        long id = Ids.next();
        Long earlier = tokens.earlier(wish.token(), id).orElse(null);
        if (earlier != null) {
            return Confirmation.of(lookUps.byId(earlier));
        }
        Appointment appointment = bookings.book(
                new GuestBookings.Request(
                        id, wish.practitionerId(), wish.start(), wish.later(), wish.email(), wish.language()),
                wish.given(),
                wish.family(),
                wish.phone());
        return Confirmation.of(appointment);
    }

    /** The booking again, for whoever holds the link: the page after booking. */
    @PermitAll
    @Because("The token of 128 random bits is the proof.")
    @UseCase(Act.READ)
    public Confirmation booked(@NotNull @Size(max = 64) String linkToken) {
        return Confirmation.of(lookUps.byLink(linkToken));
    }

    /** The booking as an entry for a calendar (RFC 5545), in this language. */
    @PermitAll
    @Because("The token of 128 random bits is the proof.")
    @UseCase(Act.PRINT)
    public String calendar(@NotNull @Size(max = 64) String linkToken, @NotNull @Size(max = 35) String language) {
        return VisitCalendar.of(lookUps.byLink(linkToken), language, day.now());
    }

    private Instant soonest() {
        return day.now().plus(policies.now().minimumNotice());
    }
}
