package hms.web.clinical;

import hms.clinical.boundary.HistoryDesk;
import hms.clinical.boundary.HistoryDesk.AddCondition;
import hms.clinical.boundary.HistoryDesk.JudgeCondition;
import hms.clinical.boundary.HistoryDesk.VoidCondition;
import hms.clinical.entity.ConditionRow;
import hms.clinical.entity.ConditionStatus;
import hms.clinical.entity.ConditionVerification;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The history in the chart: add, say how it goes on, take back. */
@Named
@ViewScoped
public class HistorySection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoryDesk desk;

    @Inject
    private ChartPage page;

    private String description;
    private String code;
    private ConditionStatus status = ConditionStatus.ACTIVE;
    private ConditionVerification verification = ConditionVerification.CONFIRMED;
    private LocalDate onsetOn;
    private ConditionRow chosen;
    private String because;

    public void add() {
        desk.add(new AddCondition(page.rightPatient(), description, code, status, verification, onsetOn));
        choose(null);
        page.done("history.added");
    }

    /** This one goes on otherwise, or was written wrongly; null for none. */
    public void choose(ConditionRow row) {
        chosen = row;
        because = null;
        description = null;
        code = null;
        status = row == null ? ConditionStatus.ACTIVE : row.status();
        verification = row == null ? ConditionVerification.CONFIRMED : row.verification();
        onsetOn = row == null ? null : row.onsetOn();
    }

    public void judge() {
        desk.judge(
                new JudgeCondition(page.rightPatient(), chosen.id(), chosen.version(), status, verification, onsetOn));
        choose(null);
        page.done("history.changed");
    }

    public void takeBack() {
        desk.takeBack(new VoidCondition(page.rightPatient(), chosen.id(), chosen.version(), because));
        choose(null);
        page.done("takenBack");
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ConditionStatus getStatus() {
        return status;
    }

    public void setStatus(ConditionStatus status) {
        this.status = status;
    }

    public ConditionVerification getVerification() {
        return verification;
    }

    public void setVerification(ConditionVerification verification) {
        this.verification = verification;
    }

    public LocalDate getOnsetOn() {
        return onsetOn;
    }

    public void setOnsetOn(LocalDate onsetOn) {
        this.onsetOn = onsetOn;
    }

    public ConditionRow getChosen() {
        return chosen;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
