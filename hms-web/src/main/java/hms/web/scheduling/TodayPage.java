package hms.web.scheduling;

import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.CancelAppointment;
import hms.scheduling.boundary.AppointmentDesk.DeskChoices;
import hms.scheduling.boundary.AppointmentDesk.FreeWish;
import hms.scheduling.boundary.AppointmentDesk.Step;
import hms.scheduling.boundary.GuestLinkDesk;
import hms.scheduling.boundary.GuestLinkDesk.BookingCard;
import hms.scheduling.entity.AppointmentRow;
import hms.scheduling.entity.BookableDoctor;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where the front desk begins: who comes today, who waits for a confirmation, when doctors are free. */
@Named
@ViewScoped
public class TodayPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DOCTORS = 6;

    @Inject
    private AppointmentDesk desk;

    @Inject
    private GuestLinkDesk links;

    @Inject
    private DayRows list;

    private DeskChoices choices;
    private List<AppointmentRow> unconfirmed = List.of();
    private List<BookableDoctor> free = List.of();
    private AppointmentRow chosen;
    private BookingCard card;
    private String reason;

    public void open() {
        choices = desk.choices();
        read();
    }

    /** The form was read; the table asks the desk anew as it is drawn. */
    public void search() {
        list.setRowIndex(-1);
        chosen = null;
        read();
    }

    private void read() {
        unconfirmed = desk.unconfirmed();
        free = desk.free(new FreeWish(list.getDay(), list.getDepartmentId(), list.getPractitionerId(), null)).stream()
                .limit(DOCTORS)
                .toList();
    }

    public void checkIn(AppointmentRow row) {
        desk.checkIn(step(row));
        done("checkIn.done", row);
    }

    /** Agrees for a doctor who does not sign in. */
    public void confirm(AppointmentRow row) {
        desk.confirm(step(row));
        done("confirm.done", row);
    }

    /** Shows more of an appointment, and what can be done with it. */
    public void look(AppointmentRow row) {
        chosen = row;
        card = links.card(row.appointmentId());
        reason = null;
    }

    public void cancel() {
        desk.cancel(new CancelAppointment(chosen.appointmentId(), chosen.version(), reason));
        done("cancel.done", chosen);
    }

    public void noShow() {
        desk.noShow(step(chosen));
        done("noShow.done", chosen);
    }

    public void undo() {
        desk.undo(step(chosen));
        done("undo.done", chosen);
    }

    public void unlink() {
        links.unlink(step(chosen));
        done("unlink.done", chosen);
    }

    private void done(String key, AppointmentRow row) {
        search();
        Said.done("scheduling", key, row.fullName());
    }

    private static Step step(AppointmentRow row) {
        return new Step(row.appointmentId(), row.version());
    }

    public DayRows getList() {
        return list;
    }

    public DeskChoices getChoices() {
        return choices;
    }

    public List<AppointmentRow> getUnconfirmed() {
        return unconfirmed;
    }

    public List<BookableDoctor> getFree() {
        return free;
    }

    public AppointmentRow getChosen() {
        return chosen;
    }

    public BookingCard getCard() {
        return card;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
