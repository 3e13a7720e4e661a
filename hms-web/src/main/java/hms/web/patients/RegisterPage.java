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
    private Long registered;
    private boolean linked;

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

    /** Shows who looks alike; registers where nobody does, or where there is a reason, and links the guest's booking. */
    public String register() {
        if (registered == null && !mayRegister()) {
            return null;
        }
        registered = desk.register(new RegisterPatient(token, told, despite));
        if (booking != null && !linked) {
            bookings.link(new LinkGuest(bookingId, booking.version(), registered));
            linked = true;
        }
        Said.done("patients", "register.done");
        return "/patients/patient?faces-redirect=true&id=" + registered;
    }

    /** Whoever was registered by this form looks like themselves. */
    private boolean mayRegister() {
        boolean reasoned = !alike.isEmpty() && despite != null;
        alike = reasoned ? alike : desk.lookAlikes(told);
        return alike.isEmpty() || reasoned;
    }

    /** Whether the patient is registered and the booking could not be linked. */
    public boolean isLeftUnlinked() {
        return registered != null && booking != null && !linked;
    }

    public Demographics getTold() {
        return told;
    }

    /** Whom this form has registered; null before. */
    public Long getRegistered() {
        return registered;
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
