package hms.web.scheduling;

import hms.scheduling.boundary.AppointmentDesk.CancelAppointment;
import hms.scheduling.boundary.AppointmentDesk.Step;
import hms.scheduling.boundary.DoctorAppointmentDesk;
import hms.scheduling.boundary.DoctorAppointmentDesk.Listing;
import hms.scheduling.entity.AppointmentRow;
import hms.web.shared.Said;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A doctor's own appointments, as a page of their own and within the doctor's home. */
@Named
@ViewScoped
public class MyAppointments implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DoctorAppointmentDesk desk;

    @Inject
    private OwnRows today;

    @Inject
    private OwnRows unseen;

    @Inject
    private OwnRows upcoming;

    private AppointmentRow chosen;
    private String reason;

    @PostConstruct
    void begin() {
        today.of(Listing.TODAY);
        unseen.of(Listing.UNSEEN);
        upcoming.of(Listing.UPCOMING);
    }

    /** Only doctors come further than this. */
    public void open() {
        desk.upcoming(0, 1);
    }

    /** Notice is taken of all that is new. */
    public void seen() {
        desk.seen();
        read();
        Said.done("scheduling", "seen.done");
    }

    public void confirm(AppointmentRow row) {
        desk.confirm(step(row));
        done("confirm.done", row);
    }

    public void complete(AppointmentRow row) {
        desk.complete(step(row));
        done("complete.done", row);
    }

    public void noShow(AppointmentRow row) {
        desk.noShow(step(row));
        done("noShow.done", row);
    }

    public void undo(AppointmentRow row) {
        desk.undo(step(row));
        done("undo.done", row);
    }

    /** The one to be cancelled, once a reason is given. */
    public void look(AppointmentRow row) {
        chosen = row;
        reason = null;
    }

    public void cancel() {
        desk.cancel(new CancelAppointment(chosen.appointmentId(), chosen.version(), reason));
        done("cancel.done", chosen);
    }

    private void done(String key, AppointmentRow row) {
        read();
        Said.done("scheduling", key, row.fullName());
    }

    private void read() {
        chosen = null;
        today.setRowIndex(-1);
        unseen.setRowIndex(-1);
        upcoming.setRowIndex(-1);
    }

    private static Step step(AppointmentRow row) {
        return new Step(row.appointmentId(), row.version());
    }

    public OwnRows getToday() {
        return today;
    }

    public OwnRows getUnseen() {
        return unseen;
    }

    public OwnRows getUpcoming() {
        return upcoming;
    }

    public AppointmentRow getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
