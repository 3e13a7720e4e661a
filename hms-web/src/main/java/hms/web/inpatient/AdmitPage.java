package hms.web.inpatient;

import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.AdmitPatient;
import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.entity.DoctorRow;
import hms.inpatient.entity.InpatientRow;
import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientIndexDesk;
import hms.patients.boundary.PatientIndexDesk.Search;
import hms.patients.entity.FoundPatient;
import hms.patients.entity.Patient;
import hms.web.patients.RightPatient;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A patient, a bed and a doctor in charge: the admission. */
@Named
@ViewScoped
public class AdmitPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 10;

    @Inject
    private AdmissionDesk desk;

    @Inject
    private BedMapDesk beds;

    @Inject
    private PatientDesk patients;

    @Inject
    private PatientIndexDesk index;

    private final UUID token = UUID.randomUUID();
    private final RightPatient sent = new RightPatient();
    private final BedChoice choice = new BedChoice();
    private Long patientId;
    private Patient patient;
    private InpatientRow here;
    private String text;
    private List<FoundPatient> found = List.of();
    private List<DoctorRow> doctors = List.of();
    private Long doctor;
    private String reason;

    public void open() {
        if (patientId == null) {
            return;
        }
        patient = patients.find(patientId);
        sent.shows(patient);
        here = desk.where(patientId).orElse(null);
        doctors = desk.doctors();
        choice.show(beds.map(null));
    }

    /** Who fits what was typed. */
    public void search() {
        found = index.search(new Search(text == null ? "" : text, 0, MOST_FOUND))
                .rows();
    }

    public String admit() {
        sent.mustBe(patient);
        choice.take();
        choice.show(beds.map(null));
        choice.mind(patient.getGender());
        desk.admit(new AdmitPatient(token, patientId, choice.getBed(), doctor, reason, choice.getDespite()));
        Said.done("inpatient", "admit.done", patient.getName().formal());
        return "/inpatient/map?faces-redirect=true";
    }

    public Long getPatientId() {
        return patientId;
    }

    public void setPatientId(Long patientId) {
        this.patientId = patientId;
    }

    public Patient getPatient() {
        return patient;
    }

    public RightPatient getSent() {
        return sent;
    }

    public BedChoice getChoice() {
        return choice;
    }

    public InpatientRow getHere() {
        return here;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<FoundPatient> getFound() {
        return found;
    }

    public List<DoctorRow> getDoctors() {
        return doctors;
    }

    public Long getDoctor() {
        return doctor;
    }

    public void setDoctor(Long doctor) {
        this.doctor = doctor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
