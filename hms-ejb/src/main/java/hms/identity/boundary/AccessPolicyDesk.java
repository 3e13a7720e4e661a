package hms.identity.boundary;

import hms.identity.control.AccessPolicies;
import hms.identity.entity.AccessPolicy;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
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
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where an administrator says how people are let in, and what their passwords must be. */
@Stateless
@UseCase
@DenyAll
public class AccessPolicyDesk {

    @Inject
    AccessPolicies policies;

    @Inject
    Event<Settings.Changed> changed;

    /** The policy as a form: read, changed, and handed back with the version that was read. */
    public record AccessForm(
            @NotNull Long version,
            int idleMinutes,
            int longestHours,
            int shortestPassword,
            @NotNull @Size(max = 1000) String refusedWords,
            int signInTries,
            int lockMinutes,
            int requestDays)
            implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public AccessForm form() {
        AccessPolicy policy = policies.stored();
        Map<Settings.Whole, Integer> chosen = policy.chosen();
        return new AccessForm(
                policy.getVersion(),
                chosen.get(AccessPolicy.IDLE_MINUTES),
                chosen.get(AccessPolicy.LONGEST_HOURS),
                chosen.get(AccessPolicy.SHORTEST_PASSWORD),
                policy.getRefusedWords(),
                chosen.get(AccessPolicy.SIGN_IN_TRIES),
                chosen.get(AccessPolicy.LOCK_MINUTES),
                chosen.get(AccessPolicy.REQUEST_DAYS));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(@Valid @NotNull AccessForm form) {
        AccessPolicy policy = policies.stored();
        Refusal.refuseIf(policy.getVersion() != form.version(), PlatformRule.STALE);
        Map<String, Object> before = told(policy);
        policy.limitSessions(form.idleMinutes(), form.longestHours());
        policy.demandOfPasswords(form.shortestPassword(), form.refusedWords());
        policy.lockOut(form.signInTries(), form.lockMinutes());
        policy.keepRequests(form.requestDays());
        changed.fire(Settings.Changed.between(before, told(policy)));
    }

    private static Map<String, Object> told(AccessPolicy policy) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("REFUSED_WORDS", policy.inForce().refusedWords());
        policy.chosen().forEach((setting, value) -> told.put(setting.name(), value));
        return told;
    }
}
