package hms.web.inpatient;

import hms.inpatient.boundary.DischargeDesk;
import hms.inpatient.boundary.DischargeDesk.DischargeCheck;
import hms.inpatient.boundary.DischargeDesk.DischargePatient;
import hms.patients.boundary.PatientDesk;
import hms.patients.entity.Patient;
import hms.web.billing.SettlePart;
import hms.web.patients.RightPatient;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The end of a stay at the desk: what is still open, who settles it, and the discharge. */
@Named
@ViewScoped
public class DischargePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DischargeDesk desk;

    @Inject
    private PatientDesk patients;

    @Inject
    private SettlePart settle;

    private final UUID token = UUID.randomUUID();
    private final RightPatient sent = new RightPatient();
    private Long encounterId;
    private DischargeCheck check;
    private Patient patient;

    public void open() {
        check();
        patient = patients.find(check.patientId());
        sent.shows(patient);
    }

    /** Looks again at what is open. */
    public void check() {
        check = desk.check(RightPatient.asked(encounterId));
    }

    public String discharge() {
        sent.mustBe(patient);
        check();
        desk.discharge(new DischargePatient(token, patient.getId(), encounterId));
        Said.done("inpatient", "discharge.done", patient.getName().formal());
        return "/inpatient/discharge?faces-redirect=true&encounter=" + encounterId;
    }

    /** Takes the money that was typed; the patient stays for now. */
    public void pay() {
        sent.mustBe(patient);
        settle.pay();
        check();
        Said.done("billing", "account.paid");
    }

    /** Takes the money and lets the patient go: the last two steps in one, of which the first is never done twice. */
    public String payAndDischarge() {
        sent.mustBe(patient);
        settle.pay();
        return discharge();
    }

    /** Whether nothing but the money keeps the patient here. */
    public boolean isOnlyMoneyMissing() {
        return !check.blockers().isEmpty()
                && check.blockers().stream().allMatch(each -> "blocker.unpaid".equals(each.key()));
    }

    public Long getEncounterId() {
        return encounterId;
    }

    public void setEncounterId(Long encounterId) {
        this.encounterId = encounterId;
    }

    public DischargeCheck getCheck() {
        return check;
    }

    public Patient getPatient() {
        return patient;
    }

    public RightPatient getSent() {
        return sent;
    }
}
