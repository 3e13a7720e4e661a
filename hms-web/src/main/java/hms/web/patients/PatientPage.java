package hms.web.patients;

import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientDesk.DeactivatePatient;
import hms.patients.boundary.PatientDesk.ReactivatePatient;
import hms.patients.boundary.PatientFileDesk;
import hms.patients.boundary.PatientFileDesk.AddContact;
import hms.patients.boundary.PatientFileDesk.AddCoverage;
import hms.patients.boundary.PatientFileDesk.PartOfPatient;
import hms.patients.boundary.PatientFileDesk.Sheet;
import hms.patients.entity.Demographics;
import hms.patients.entity.Patient;
import hms.web.shared.Me;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** One patient: what was told, whom to call, who pays, and what can be done. */
@Named
@ViewScoped
public class PatientPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientDesk desk;

    @Inject
    private PatientFileDesk file;

    @Inject
    private Me me;

    private Long id;
    private Patient patient;
    private Demographics told;
    private final RightPatient sent = new RightPatient();
    private final PatientParts parts = new PatientParts();

    public void open() {
        patient = desk.find(RightPatient.asked(id));
        told = patient.told();
        sent.shows(patient);
    }

    public void addContact() {
        sent.mustBe(patient);
        file.addContact(new AddContact(
                id, patient.getVersion(), parts.getFullName(), parts.getRelationship(), parts.getContactPhone()));
        done("contact.added");
    }

    public void removeContact(Long contactId) {
        sent.mustBe(patient);
        file.removeContact(new PartOfPatient(id, patient.getVersion(), contactId));
        done("contact.removed");
    }

    public void addCoverage() {
        sent.mustBe(patient);
        file.addCoverage(new AddCoverage(
                id,
                patient.getVersion(),
                parts.getPayer(),
                parts.getPolicyNumber(),
                parts.getValidFrom(),
                parts.getValidTo()));
        done("coverage.added");
    }

    public void endCoverage(Long coverageId) {
        sent.mustBe(patient);
        file.endCoverage(new PartOfPatient(id, patient.getVersion(), coverageId));
        done("coverage.ended");
    }

    public void deactivate() {
        sent.mustBe(patient);
        desk.deactivate(new DeactivatePatient(id, patient.getVersion(), parts.getReason(), parts.getNote()));
        done("deactivate.done");
    }

    public void reactivate() {
        sent.mustBe(patient);
        desk.reactivate(new ReactivatePatient(id, patient.getVersion()));
        done("reactivate.done");
    }

    /** The registration sheet, in the language of the page. */
    public void sheet() throws IOException {
        Sheet sheet = file.registrationSheet(id, me.getLanguage());
        Faces.sendFile(sheet.pdf(), sheet.fileName(), true);
    }

    private void done(String key) {
        parts.clear();
        open();
        Said.done("patients", key);
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

    public PatientParts getParts() {
        return parts;
    }
}
