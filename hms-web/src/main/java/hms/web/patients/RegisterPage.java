package hms.web.patients;

import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientDesk.RegisterPatient;
import hms.patients.entity.Demographics;
import hms.patients.entity.LookAlike;
import hms.patients.entity.PhoneNumbers;
import hms.scheduling.boundary.GuestLinkDesk;
import hms.scheduling.boundary.GuestLinkDesk.BookingCard;
import hms.scheduling.boundary.GuestLinkDesk.LinkGuest;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A new patient, beside those who look alike. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientDesk desk;

    @Inject
    private GuestLinkDesk bookings;

    private final Demographics told = new Demographics();
    private final UUID token = UUID.randomUUID();
    private List<LookAlike> alike = List.of();
    private String despite;
    private Long bookingId;
    private BookingCard booking;

    /** What a guest told with the booking is the beginning of the form. */
    public void open() {
        if (bookingId != null) {
            booking = bookings.card(bookingId);
            told.setGiven(booking.guestGiven());
            told.setFamily(booking.guestFamily());
            told.setPhone(PhoneNumbers.shown(booking.guestPhone()));
            told.setEmail(booking.guestEmail());
            told.setLanguage(booking.guestLanguage());
        }
    }

    /** Shows who looks alike; registers where nobody does, or where there is a reason. */
    public String register() {
        boolean reasoned = !alike.isEmpty() && despite != null;
        alike = reasoned ? alike : desk.lookAlikes(told);
        if (!alike.isEmpty() && !reasoned) {
            return null;
        }
        long id = desk.register(new RegisterPatient(token, told, despite));
        if (booking != null) {
            bookings.link(new LinkGuest(bookingId, booking.version(), id));
        }
        Said.done("patients", "register.done");
        return "/patients/patient?faces-redirect=true&id=" + id;
    }

    public Demographics getTold() {
        return told;
    }

    public List<LookAlike> getAlike() {
        return alike;
    }

    public String getDespite() {
        return despite;
    }

    public void setDespite(String despite) {
        this.despite = despite;
    }

    /** The booking of the guest who is registered; null for anybody else. */
    public Long getBookingId() {
        return bookingId;
    }

    public void setBookingId(Long bookingId) {
        this.bookingId = bookingId;
    }
}
