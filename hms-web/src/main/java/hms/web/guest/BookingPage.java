package hms.web.guest;

import hms.scheduling.boundary.BookingStatusDesk;
import hms.scheduling.boundary.BookingStatusDesk.BookingStatus;
import hms.scheduling.boundary.BookingStatusDesk.ByCode;
import hms.scheduling.boundary.BookingStatusDesk.ByName;
import hms.scheduling.boundary.BookingStatusDesk.ByReference;
import hms.scheduling.entity.AppointmentStatus;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Where a booking stands, for whoever proves that it is theirs: by link, by reference and telephone, or by a code. */
@Named
@ViewScoped
public class BookingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BookingStatusDesk desk;

    private Way way;
    private String token;
    private String reference;
    private String phone;
    private String name;
    private String askPhone;
    private String code;
    private boolean asked;
    private final ArrayList<BookingStatus> bookings = new ArrayList<>();

    /** How it was proved, so that cancelling proves it the same way. */
    private enum Way {
        LINK,
        REFERENCE,
        CODE
    }

    public void open() {
        if (token != null) {
            shown(Way.LINK, List.of(desk.viewByLink(token)));
        }
    }

    public void show() {
        shown(Way.REFERENCE, List.of(desk.view(byReference())));
    }

    /** Whether a booking fits or not, the answer is the same. */
    public void ask() {
        desk.askForCode(new ByName(null, name, askPhone));
        asked = true;
    }

    public void enter() {
        shown(Way.CODE, desk.viewByCode(byCode()));
    }

    public void cancel(BookingStatus booking) {
        BookingStatus cancelled =
                switch (way) {
                    case LINK -> desk.cancelByLink(token);
                    case REFERENCE -> desk.cancel(byReference());
                    case CODE -> desk.cancelByCode(byCode(), booking.reference());
                };
        bookings.replaceAll(each -> each.reference().equals(cancelled.reference()) ? cancelled : each);
        Said.done("guest", "booking.cancelled");
    }

    /** Colour and shape that stand for the status. */
    public String chip(AppointmentStatus status) {
        return switch (status) {
            case BOOKED -> "info";
            case ARRIVED, CHECKED_IN -> "warn";
            case FULFILLED -> "ok";
            case NOSHOW -> "danger";
            case CANCELLED, ENTERED_IN_ERROR -> "off";
            case WAITLIST, PROPOSED, PENDING -> "neutral";
        };
    }

    private void shown(Way by, List<BookingStatus> found) {
        way = by;
        bookings.clear();
        bookings.addAll(found);
    }

    private ByReference byReference() {
        return new ByReference(reference, phone);
    }

    private ByCode byCode() {
        return new ByCode(null, name, askPhone, code);
    }

    public List<BookingStatus> getBookings() {
        return bookings;
    }

    public boolean isAsked() {
        return asked;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAskPhone() {
        return askPhone;
    }

    public void setAskPhone(String askPhone) {
        this.askPhone = askPhone;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
