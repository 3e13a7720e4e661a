package hms.scheduling.boundary;

import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.Settings;
import hms.platform.UseCase;
import hms.scheduling.control.Policies;
import hms.scheduling.entity.GuestCounter;
import hms.scheduling.entity.SchedulingPolicy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where an administrator says how the hospital books. */
@Stateless
@UseCase
@DenyAll
public class SchedulingPolicyDesk {

    private static final int YEAR_HOURS = 8784;
    private static final int DAY_MINUTES = 1440;
    private static final int HOUR = 60;

    /** As good as no limit, for a hospital that sees all its guests come from one address. */
    private static final int UNLIMITED = 100_000;

    @Inject
    Policies policies;

    @Inject
    Event<Settings.Changed> changed;

    /** The policy as a form: read, changed, and handed back with the version that was read. */
    public record PolicyForm(
            @NotNull Long version,
            @Min(1) @Max(YEAR_HOURS) int reminderLeadHours,
            @Min(0) @Max(DAY_MINUTES) int noShowGraceMinutes,
            @Min(0) @Max(7 * DAY_MINUTES) int minimumNoticeMinutes,
            @Min(1) @Max(366) int horizonDays,
            @Min(1) @Max(50) int mostOpenPerPhone,
            @Min(1) @Max(UNLIMITED) int mostHourlyPerAddress,
            @Min(2) @Max(GuestCounter.MOST_TRIES) int mostTriesHourly)
            implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public PolicyForm form() {
        SchedulingPolicy policy = policies.now();
        return new PolicyForm(
                policy.getVersion(),
                policy.getReminderLeadMinutes() / HOUR,
                policy.getNoShowGraceMinutes(),
                policy.getMinimumNoticeMinutes(),
                policy.getHorizonDays(),
                policy.getMostOpenPerPhone(),
                policy.getMostHourlyPerAddress(),
                policy.getMostTriesHourly());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(@Valid @NotNull PolicyForm form) {
        SchedulingPolicy policy = policies.now();
        Refusal.refuseIf(policy.getVersion() != form.version(), PlatformRule.STALE);
        Map<String, Integer> before = told(policy);
        policy.remind(form.reminderLeadHours() * HOUR, form.noShowGraceMinutes());
        policy.admitGuests(form.minimumNoticeMinutes(), form.horizonDays());
        policy.limitGuests(form.mostOpenPerPhone(), form.mostHourlyPerAddress());
        policy.limitTries(form.mostTriesHourly());
        changed.fire(Settings.Changed.between(before, told(policy)));
    }

    private static Map<String, Integer> told(SchedulingPolicy policy) {
        Map<String, Integer> told = new LinkedHashMap<>();
        told.put("REMINDER_LEAD_MINUTES", policy.getReminderLeadMinutes());
        told.put("NO_SHOW_GRACE_MINUTES", policy.getNoShowGraceMinutes());
        told.put("MINIMUM_NOTICE_MINUTES", policy.getMinimumNoticeMinutes());
        told.put("HORIZON_DAYS", policy.getHorizonDays());
        told.put("OPEN_PER_PHONE", policy.getMostOpenPerPhone());
        told.put("HOURLY_PER_ADDRESS", policy.getMostHourlyPerAddress());
        told.put("TRIES_HOURLY", policy.getMostTriesHourly());
        return told;
    }
}
