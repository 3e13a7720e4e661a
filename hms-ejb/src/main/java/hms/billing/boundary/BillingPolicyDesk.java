package hms.billing.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.billing.control.Accounts;
import hms.billing.entity.BedDayRule;
import hms.billing.entity.BillingPolicy;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import hms.platform.Settings;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where an administrator decides how days in bed count and when a patient has to pay. */
@Stateless
@UseCase
@DenyAll
public class BillingPolicyDesk {

    @Inject
    Accounts accounts;

    @Inject
    Event<Settings.Changed> changed;

    /** The hospital's decisions: read, changed, and handed back with the version that was read. */
    public record PolicyForm(@NotNull Long version, @NotNull BedDayRule bedDayRule, boolean payBeforeDischarge)
            implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public PolicyForm policy() {
        BillingPolicy policy = accounts.policy();
        return new PolicyForm(policy.getVersion(), policy.getBedDayRule(), policy.isPayBeforeDischarge());
    }

    /** The rule holds for stays that begin from now on. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(@NotNull @Valid PolicyForm form) {
        BillingPolicy policy = accounts.policy();
        refuseIf(policy.getVersion() != form.version(), PlatformRule.STALE);
        Map<String, Object> before = told(policy);
        policy.decide(form.bedDayRule(), form.payBeforeDischarge());
        changed.fire(Settings.Changed.between(before, told(policy)));
    }

    private static Map<String, Object> told(BillingPolicy policy) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("BED_DAY_RULE", policy.getBedDayRule());
        told.put("PAY_BEFORE_DISCHARGE", policy.isPayBeforeDischarge());
        return told;
    }
}
