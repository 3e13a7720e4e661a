package hms.web.billing;

import hms.billing.boundary.BillingPolicyDesk;
import hms.billing.boundary.BillingPolicyDesk.PolicyForm;
import hms.billing.entity.BedDayRule;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How days in bed count, and whether a patient pays before leaving. */
@Named
@ViewScoped
public class BillingSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BillingPolicyDesk desk;

    private Long version;
    private BedDayRule rule;
    private boolean payFirst;

    public void open() {
        PolicyForm form = desk.policy();
        version = form.version();
        rule = form.bedDayRule();
        payFirst = form.payBeforeDischarge();
    }

    public String save() {
        desk.change(new PolicyForm(version, rule, payFirst));
        Said.done("billing", "settings.saved");
        return "/billing/settings?faces-redirect=true";
    }

    public List<BedDayRule> getRules() {
        return List.of(BedDayRule.values());
    }

    public BedDayRule getRule() {
        return rule;
    }

    public void setRule(BedDayRule rule) {
        this.rule = rule;
    }

    public boolean isPayFirst() {
        return payFirst;
    }

    public void setPayFirst(boolean payFirst) {
        this.payFirst = payFirst;
    }
}
