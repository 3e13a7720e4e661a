package hms.patients.control;

import static hms.platform.Refusal.refuseIf;

import hms.patients.OpenMatters;
import hms.patients.OpenMatters.Kind;
import hms.patients.entity.InactiveReason;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientsRule;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Takes a patient's record out of use once nothing of it is open. */
@Dependent
public class Retirement {

    @Inject
    @Any
    Instance<OpenMatters> answers;

    /** Refuses, with the counts, where something is open. */
    public void retire(Patient patient, InactiveReason reason, String note) {
        Map<Kind, Long> open = new EnumMap<>(Kind.class);
        for (OpenMatters each : answers) {
            open.merge(each.kind(), each.of(patient.getId()), Long::sum);
        }
        refuseIf(
                open.values().stream().anyMatch(count -> count > 0),
                PatientsRule.STILL_OPEN,
                open.getOrDefault(Kind.STAYS, 0L),
                open.getOrDefault(Kind.ACCOUNTS, 0L),
                open.getOrDefault(Kind.APPOINTMENTS, 0L));
        patient.deactivate(reason, note);
    }
}
