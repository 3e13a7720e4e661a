package hms.web.clinical;

import hms.clinical.boundary.TreatmentEntryDesk;
import hms.clinical.boundary.TreatmentEntryDesk.Choices;
import hms.clinical.boundary.TreatmentEntryDesk.ConfirmPlanned;
import hms.clinical.boundary.TreatmentEntryDesk.EnterTreatment;
import hms.clinical.boundary.TreatmentEntryDesk.TakeBackEntry;
import hms.clinical.entity.ListedTreatment;
import hms.platform.HospitalDay;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Treatments from the paper list, row by row: what is planned waits on the list, the rest is typed. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TreatmentEntryDesk desk;

    @Inject
    private PatientTyped patients;

    @Inject
    private HospitalDay day;

    private final TreatmentInput row = new TreatmentInput();
    private Choices choices;
    private LocalDate until;
    private Long departmentId;
    private Long wardId;
    private List<ListedTreatment> waiting;
    private List<ListedTreatment> entered;
    private String patient;
    private ListedTreatment planned;
    private ListedTreatment wrong;
    private String because;

    public void open() {
        choices = desk.choices();
        until = day.today();
        row.begin(null, day.at(day.now()), null);
        list();
    }

    /** Reads the lists anew. */
    public void list() {
        waiting = wardId == null ? desk.waiting(until, departmentId) : desk.waitingOnWard(wardId, until);
        entered = desk.enteredToday();
    }

    public List<String> fitting(String typed) {
        return patients.fitting(typed);
    }

    public List<String> offered(String typed) {
        return desk.offered(typed);
    }

    /** The row tells of this planned treatment; null for one of its own. */
    public void choose(ListedTreatment treatment) {
        planned = treatment;
        patient = treatment == null ? null : treatment.fullName();
        row.setDescription(treatment == null ? null : treatment.description());
    }

    /** Writes the row down; day, time and performer stay for the next one. The same row sent again is not another one. */
    public void save() {
        if (!row.getToken().isSentAgain()) {
            row.getToken().once(this::write);
            choose(null);
            row.next();
        }
        list();
        Said.done("clinical", "entry.saved");
    }

    private long write(UUID once) {
        if (planned == null) {
            return desk.enter(new EnterTreatment(
                    once,
                    patients.in(patient),
                    row.getDescription(),
                    row.when(),
                    row.getPerformerId(),
                    row.getOutcome()));
        }
        desk.confirm(new ConfirmPlanned(
                planned.patientId(),
                planned.id(),
                planned.version(),
                row.when(),
                row.getPerformerId(),
                row.getOutcome()));
        return planned.id();
    }

    /** This one was entered wrongly; null for none after all. */
    public void doubt(ListedTreatment treatment) {
        wrong = treatment;
        because = null;
    }

    public void takeBack() {
        desk.takeBack(new TakeBackEntry(wrong.patientId(), wrong.id(), wrong.version(), because));
        doubt(null);
        list();
        Said.done("clinical", "takenBack");
    }

    public TreatmentInput getRow() {
        return row;
    }

    public Choices getChoices() {
        return choices;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public Long getWardId() {
        return wardId;
    }

    public void setWardId(Long wardId) {
        this.wardId = wardId;
    }

    public List<ListedTreatment> getWaiting() {
        return waiting;
    }

    public List<ListedTreatment> getEntered() {
        return entered;
    }

    public String getPatient() {
        return patient;
    }

    public void setPatient(String patient) {
        this.patient = patient;
    }

    public ListedTreatment getPlanned() {
        return planned;
    }

    public ListedTreatment getWrong() {
        return wrong;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
