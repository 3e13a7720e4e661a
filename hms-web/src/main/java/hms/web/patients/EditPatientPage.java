package hms.web.patients;

import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientDesk.CorrectPatient;
import hms.patients.entity.DemographicField;
import hms.patients.entity.Demographics;
import hms.patients.entity.JoinedDemographics;
import hms.patients.entity.JoinedDemographics.Change;
import hms.patients.entity.Patient;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Corrects what a patient told; where somebody else was faster, shows what changed and keeps what was typed. */
@Named
@ViewScoped
public class EditPatientPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientDesk desk;

    private Long id;
    private Patient patient;
    private Demographics told;
    private final RightPatient sent = new RightPatient();
    private List<Change> changes = List.of();

    public void open() {
        patient = desk.find(RightPatient.asked(id));
        told = patient.told();
        sent.shows(patient);
    }

    public String save() {
        sent.mustBe(patient);
        Patient now = desk.find(patient.getId());
        if (now.getVersion() != patient.getVersion()) {
            join(now);
            return null;
        }
        desk.correct(new CorrectPatient(patient.getId(), patient.getVersion(), told));
        Said.done("patients", "edit.done");
        return "/patients/patient?faces-redirect=true&id=" + patient.getId();
    }

    /** What the other saved becomes what this form begins with, so that the next save succeeds. */
    private void join(Patient now) {
        changes = JoinedDemographics.join(patient.told(), now.told(), told);
        patient = now;
        sent.shows(now);
    }

    /** Gives up what was typed in this field for what the other saved. */
    public void takeTheirs(DemographicField field) {
        field.copy(patient.told(), told);
        changes = changes.stream().filter(each -> each.field() != field).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Patient getPatient() {
        return patient;
    }

    public Demographics getTold() {
        return told;
    }

    public RightPatient getSent() {
        return sent;
    }

    public List<Change> getChanges() {
        return changes;
    }
}
