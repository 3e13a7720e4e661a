package hms.web.clinical;

import hms.clinical.boundary.AllergyDesk;
import hms.clinical.boundary.AllergyDesk.EndAllergy;
import hms.clinical.boundary.AllergyDesk.Ending;
import hms.clinical.boundary.AllergyDesk.RecordAllergy;
import hms.clinical.boundary.AllergyDesk.SayNoneKnown;
import hms.clinical.entity.AllergyCategory;
import hms.clinical.entity.AllergyReaction;
import hms.clinical.entity.AllergyRow;
import hms.clinical.entity.AllergySeverity;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Allergies in the chart: add, say that none is known, end. */
@Named
@ViewScoped
public class AllergySection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AllergyDesk desk;

    @Inject
    private ChartPage page;

    private String substance;
    private AllergyCategory category;
    private AllergyReaction reaction;
    private AllergySeverity severity;
    private boolean suspected;
    private String remark;
    private AllergyRow chosen;
    private Ending how = Ending.OUTGROWN;
    private String because;

    public void add() {
        desk.record(new RecordAllergy(page.rightPatient(), substance, category, reaction, severity, suspected, remark));
        substance = null;
        category = null;
        reaction = null;
        severity = null;
        suspected = false;
        remark = null;
        page.done("allergy.added");
    }

    public void sayNoneKnown() {
        desk.sayNoneKnown(new SayNoneKnown(page.rightPatient()));
        page.done("allergy.none.said");
    }

    /** This one is to be ended; null for none after all. */
    public void choose(AllergyRow row) {
        chosen = row;
        because = null;
    }

    public void end() {
        desk.end(new EndAllergy(page.rightPatient(), chosen.id(), chosen.version(), how, because));
        choose(null);
        page.done("allergy.ended");
    }

    public String getSubstance() {
        return substance;
    }

    public void setSubstance(String substance) {
        this.substance = substance;
    }

    public AllergyCategory getCategory() {
        return category;
    }

    public void setCategory(AllergyCategory category) {
        this.category = category;
    }

    public AllergyReaction getReaction() {
        return reaction;
    }

    public void setReaction(AllergyReaction reaction) {
        this.reaction = reaction;
    }

    public AllergySeverity getSeverity() {
        return severity;
    }

    public void setSeverity(AllergySeverity severity) {
        this.severity = severity;
    }

    public boolean isSuspected() {
        return suspected;
    }

    public void setSuspected(boolean suspected) {
        this.suspected = suspected;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public AllergyRow getChosen() {
        return chosen;
    }

    public Ending getHow() {
        return how;
    }

    public void setHow(Ending how) {
        this.how = how;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
