package hms.web.guest;

import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.Confirmation;
import hms.web.shared.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** What the guest takes home: reference, time, an entry for the calendar. */
@Named
@ViewScoped
public class BookedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuestBookingDesk desk;

    @Inject
    private Me me;

    private String token;
    private Confirmation booking;

    public String open() {
        if (token == null) {
            return "/public/booking?faces-redirect=true";
        }
        booking = desk.booked(token);
        return null;
    }

    public void calendar() throws IOException {
        String entry = desk.calendar(token, me.getLanguage());
        Faces.sendFile(entry.getBytes(StandardCharsets.UTF_8), booking.reference() + ".ics", true);
    }

    public Confirmation getBooking() {
        return booking;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
