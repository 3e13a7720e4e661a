package hms.web.scheduling;

import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientIndexDesk;
import hms.patients.boundary.PatientIndexDesk.Search;
import hms.patients.entity.FoundPatient;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.BookForPatient;
import hms.scheduling.boundary.AppointmentDesk.FreeWish;
import hms.scheduling.boundary.AppointmentDesk.MoveAppointment;
import hms.scheduling.boundary.GuestLinkDesk;
import hms.scheduling.boundary.GuestLinkDesk.BookingCard;
import hms.scheduling.entity.BookableDoctor;
import hms.scheduling.entity.FreeTime;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A time for a patient, or another time for an appointment: whom, then one of the first free times. */
@Named
@ViewScoped
public class BookPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FOUND = 8;

    @Inject
    private PatientDesk patients;

    @Inject
    private PatientIndexDesk index;

    @Inject
    private AppointmentDesk desk;

    @Inject
    private GuestLinkDesk bookings;

    @Inject
    private HospitalDay today;

    private final UUID token = UUID.randomUUID();
    private final FreeInput input = new FreeInput();
    private Long patientId;
    private Long moveId;
    private Patient patient;
    private BookingCard moved;
    private String typed;
    private List<FoundPatient> found = List.of();
    private List<BookableDoctor> free = List.of();

    /** With a patient or an appointment the free times are shown at once. */
    public void open() {
        input.setFrom(today.today());
        input.choices(desk.choices());
        if (moveId != null) {
            moved = bookings.card(moveId);
            patientId = moved.patientId();
            input.setPractitionerId(
                    input.getPractitionerId() == null ? moved.practitionerId() : input.getPractitionerId());
        }
        if (patientId != null) {
            patient = patients.find(patientId);
        }
        show();
    }

    /** Whoever fits what was typed; a single one is chosen at once. */
    public void find() {
        found = index.search(new Search(typed == null ? "" : typed, 0, FOUND)).rows();
        if (found.size() == 1) {
            choose(found.get(0).patientId());
        }
    }

    public void choose(Long chosenId) {
        patientId = chosenId;
        patient = patients.find(chosenId);
        found = List.of();
        show();
    }

    /** The first free times as the filter wants them. */
    public void show() {
        if (patientId != null || moveId != null) {
            free = desk.free(
                    new FreeWish(input.getFrom(), input.getDepartmentId(), input.getPractitionerId(), patientId));
        }
    }

    public String take(Long practitionerId, FreeTime time) {
        return book(practitionerId, time.start(), time.later(), false);
    }

    /** A time of one's own choice, beyond the plan, by right. */
    public String override() {
        LocalTime at = AppointmentWords.read(input.getTime());
        return book(
                input.getPractitionerId(), at == null ? null : input.getFrom().atTime(at), null, true);
    }

    private String book(Long practitionerId, LocalDateTime start, Boolean later, boolean override) {
        if (moveId == null) {
            desk.book(new BookForPatient(token, patientId, practitionerId, start, later, override, input.getComment()));
            Said.done("scheduling", "book.done");
        } else {
            desk.move(new MoveAppointment(token, moveId, moved.version(), practitionerId, start, later, override));
            Said.done("scheduling", "move.done");
        }
        return "/scheduling/today?faces-redirect=true";
    }

    public boolean isAsking() {
        return patientId == null && moveId == null;
    }

    public FreeInput getInput() {
        return input;
    }

    public Long getPatientId() {
        return patientId;
    }

    public void setPatientId(Long patientId) {
        this.patientId = patientId;
    }

    public Long getMoveId() {
        return moveId;
    }

    public void setMoveId(Long moveId) {
        this.moveId = moveId;
    }

    public Patient getPatient() {
        return patient;
    }

    public BookingCard getMoved() {
        return moved;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public List<FoundPatient> getFound() {
        return found;
    }

    public List<BookableDoctor> getFree() {
        return free;
    }
}
