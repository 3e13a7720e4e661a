package hms.web.inpatient;

import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.TransferPatient;
import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.entity.InpatientRow;
import hms.patients.boundary.PatientDesk;
import hms.patients.entity.Patient;
import hms.web.patients.RightPatient;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** A patient moves to another bed. */
@Named
@ViewScoped
public class TransferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdmissionDesk desk;

    @Inject
    private BedMapDesk beds;

    @Inject
    private PatientDesk patients;

    private final UUID token = UUID.randomUUID();
    private final RightPatient sent = new RightPatient();
    private final BedChoice choice = new BedChoice();
    private Long patientId;
    private Patient patient;
    private InpatientRow here;

    public void open() {
        patient = patients.find(RightPatient.asked(patientId));
        sent.shows(patient);
        here = desk.where(patientId).orElse(null);
        choice.show(beds.map(null));
    }

    public String move() {
        sent.mustBe(patient);
        choice.take();
        choice.show(beds.map(null));
        choice.mind(patient.getGender());
        desk.transfer(new TransferPatient(token, patientId, here.stayId(), choice.getBed(), choice.getDespite()));
        Said.done("inpatient", "transfer.done", patient.getName().formal());
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
}
