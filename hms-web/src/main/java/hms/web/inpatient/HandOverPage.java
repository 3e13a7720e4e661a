package hms.web.inpatient;

import hms.inpatient.boundary.HandOverDesk;
import hms.inpatient.boundary.HandOverDesk.Charge;
import hms.inpatient.boundary.HandOverDesk.HandOverPatient;
import hms.patients.boundary.PatientDesk;
import hms.patients.entity.Patient;
import hms.platform.Roles;
import hms.web.patients.RightPatient;
import hms.web.shared.Me;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An inpatient is put into the charge of another doctor. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandOverDesk desk;

    @Inject
    private PatientDesk patients;

    @Inject
    private Me me;

    private final RightPatient sent = new RightPatient();
    private Long encounterId;
    private Charge charge;
    private Patient patient;
    private Long doctor;

    public void open() {
        charge = desk.charge(RightPatient.asked(encounterId));
        patient = patients.find(charge.patientId());
        sent.shows(patient);
    }

    public String handOver() {
        sent.mustBe(patient);
        desk.handOver(new HandOverPatient(patient.getId(), encounterId, charge.version(), doctor));
        Said.done("inpatient", "handOver.done", patient.getName().formal());
        return getList() + "?faces-redirect=true";
    }

    /** The list on which whoever hands over works: all who lie here, or one's own patients. */
    public String getList() {
        return me.may(Roles.RECEPTIONIST) ? "/inpatient/admissions" : "/clinical/my-patients";
    }

    public Long getEncounterId() {
        return encounterId;
    }

    public void setEncounterId(Long encounterId) {
        this.encounterId = encounterId;
    }

    public Charge getCharge() {
        return charge;
    }

    public Patient getPatient() {
        return patient;
    }

    public RightPatient getSent() {
        return sent;
    }

    public Long getDoctor() {
        return doctor;
    }

    public void setDoctor(Long doctor) {
        this.doctor = doctor;
    }
}
