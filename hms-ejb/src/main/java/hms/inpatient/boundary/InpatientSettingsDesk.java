package hms.inpatient.boundary;

import hms.inpatient.entity.InpatientPolicy;
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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Map;

/** Where an administrator says how the wards are run. */
@Stateless
@UseCase
@DenyAll
public class InpatientSettingsDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Settings.Changed> changed;

    /** The settings as they were read, and as they are to be. */
    public record InpatientSettings(@NotNull Long version, boolean cleaningNeeded) implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public InpatientSettings settings() {
        InpatientPolicy policy = em.find(InpatientPolicy.class, InpatientPolicy.THE_ONE);
        return new InpatientSettings(policy.getVersion(), policy.isCleaningNeeded());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(@Valid @NotNull InpatientSettings wish) {
        InpatientPolicy policy = em.find(InpatientPolicy.class, InpatientPolicy.THE_ONE);
        Refusal.refuseIf(policy.getVersion() != wish.version(), PlatformRule.STALE);
        Map<String, Boolean> before = told(policy);
        policy.clean(wish.cleaningNeeded());
        changed.fire(Settings.Changed.between(before, told(policy)));
    }

    private static Map<String, Boolean> told(InpatientPolicy policy) {
        return Map.of("CLEANING_NEEDED", policy.isCleaningNeeded());
    }
}
