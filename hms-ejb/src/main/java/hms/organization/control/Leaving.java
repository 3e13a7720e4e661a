package hms.organization.control;

import static hms.platform.Refusal.refuseIf;

import hms.organization.OpenWork;
import hms.organization.OpenWork.Kind;
import hms.organization.entity.OrganizationRule;
import hms.organization.entity.Practitioner;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Lets somebody leave the hospital once nobody waits for them there any more. */
@Dependent
public class Leaving {

    @Inject
    @Any
    Instance<OpenWork> answers;

    /** Refuses, with the counts, who leaves something behind. */
    public void leave(Practitioner person) {
        Map<Kind, Long> open = new EnumMap<>(Kind.class);
        for (OpenWork each : answers) {
            open.merge(each.kind(), each.of(person.getId()), Long::sum);
        }
        refuseIf(
                open.values().stream().anyMatch(count -> count > 0),
                OrganizationRule.STILL_NEEDED,
                open.getOrDefault(Kind.APPOINTMENTS, 0L),
                open.getOrDefault(Kind.PATIENTS, 0L),
                open.getOrDefault(Kind.WARDS, 0L));
        person.leave();
    }
}
