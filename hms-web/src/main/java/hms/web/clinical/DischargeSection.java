package hms.web.clinical;

import hms.clinical.boundary.ClinicalDischargeDesk;
import hms.clinical.boundary.ClinicalDischargeDesk.DischargeClinically;
import hms.clinical.boundary.ClinicalDischargeDesk.WithdrawDischarge;
import hms.clinical.entity.Disposition;
import hms.clinical.entity.EncounterRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The clinical discharge in the chart, and taking it back. */
@Named
@ViewScoped
public class DischargeSection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClinicalDischargeDesk desk;

    @Inject
    private ChartPage page;

    private String diagnosis;
    private String code;
    private Disposition disposition = Disposition.HOME;
    private String because;

    /** The stay that a doctor may end, or take the end back of; null for none. */
    public EncounterRow getStay() {
        return page.getChart().encounters().stream()
                .filter(each -> each.dischargeable() || each.withdrawable())
                .findFirst()
                .orElse(null);
    }

    public void discharge() {
        EncounterRow stay = getStay();
        desk.discharge(
                new DischargeClinically(page.rightPatient(), stay.id(), stay.version(), diagnosis, code, disposition));
        diagnosis = null;
        code = null;
        page.done("discharge.done");
    }

    public void withdraw() {
        EncounterRow stay = getStay();
        desk.withdraw(new WithdrawDischarge(page.rightPatient(), stay.id(), stay.version(), because));
        because = null;
        page.done("discharge.withdrawn");
    }

    public String getDiagnosis() {
        return diagnosis;
    }

    public void setDiagnosis(String diagnosis) {
        this.diagnosis = diagnosis;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
