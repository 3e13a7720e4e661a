package hms.platform.boundary;

import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.Settings;
import hms.platform.UseCase;
import hms.platform.entity.PlatformPolicy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Map;

/** Where an administrator says how long what was done with is kept. */
@Stateless
@UseCase
@DenyAll
public class KeepingDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Settings.Changed> changed;

    /** The policy as a form: read, changed, and handed back with the version that was read. */
    public record KeepingForm(@NotNull Long version, int sentMailDays) implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public KeepingForm form() {
        PlatformPolicy policy = policy();
        return new KeepingForm(policy.getVersion(), policy.getSentMailDays());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(@Valid @NotNull KeepingForm form) {
        PlatformPolicy policy = policy();
        Refusal.refuseIf(policy.getVersion() != form.version(), PlatformRule.STALE);
        Map<String, Integer> before = told(policy);
        policy.keepMails(form.sentMailDays());
        changed.fire(Settings.Changed.between(before, told(policy)));
    }

    private PlatformPolicy policy() {
        return em.find(PlatformPolicy.class, PlatformPolicy.THE_ONE);
    }

    private static Map<String, Integer> told(PlatformPolicy policy) {
        return Map.of(PlatformPolicy.SENT_MAIL_DAYS.name(), policy.getSentMailDays());
    }
}
