package hms.scheduling.control;

import hms.platform.HospitalDay;
import hms.platform.Languages;
import hms.scheduling.AppointmentBooked;
import hms.scheduling.control.Claims.Claim;
import hms.scheduling.control.Claims.Wanted;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.VisitTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Locale;

/** Bookings of people the hospital does not know yet. */
@Dependent
public class GuestBookings {

    @Inject
    Bookings bookings;

    @Inject
    HospitalDay day;

    @Inject
    Event<AppointmentBooked> booked;

    /** Under which id, with whom and when, and how the hospital writes to the guest. */
    public record Request(
            long id, long practitionerId, LocalDateTime start, Boolean later, String email, String language) {}

    /** The booking, for a doctor to confirm; everything is checked here again, whatever a page has shown. */
    public Appointment book(Request request, String given, String family, String phone) {
        bookings.admitGuest(VisitTime.moment(request.start(), request.later(), day.zone()), phone);
        Claim claim = bookings.claim(new Wanted(request.practitionerId(), request.start(), request.later(), false));
        Appointment appointment =
                Appointment.request(request.id(), claim.practitioner(), claim.time(), claim.place(), day.now());
        String language =
                Languages.nearest(Locale.forLanguageTag(request.language())).getLanguage();
        appointment.introduce(given, family, phone, request.email(), language);
        bookings.keep(appointment, claim);
        booked.fire(new AppointmentBooked(appointment.getId()));
        return appointment;
    }
}
