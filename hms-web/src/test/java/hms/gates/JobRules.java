package hms.gates;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A job works on one node, under a lease of the database, or it is said here why each node needs it (SECURITY R20). */
final class JobRules {

    private static final Map<String, String> ON_EACH_NODE = Map.of(
            "PlatformTimers.renewNode", "each node has a number of its own to renew",
            "PlatformTimers.refreshKeys", "each node seals and opens with the keys that it knows",
            "PlatformTimers.keepRuns", "each node tells how its own jobs fare",
            "OrganizationTimers.refreshHospital", "each node reckons with the zone that it knows",
            "AuditTimers.tellRoot", "each node tells the newest root to its own log");

    private JobRules() {}

    static List<String> withoutLease(House house) {
        return jobs(house)
                .filter(job -> !takesLease(job) && !ON_EACH_NODE.containsKey(name(job)))
                .map(job -> name(job) + " runs on each node and nobody says why")
                .sorted()
                .toList();
    }

    static List<String> listedInVain(House house) {
        List<String> onEachNode =
                jobs(house).filter(job -> !takesLease(job)).map(JobRules::name).toList();
        return ON_EACH_NODE.keySet().stream()
                .filter(name -> !onEachNode.contains(name))
                .sorted()
                .toList();
    }

    private static Stream<JavaMethod> jobs(House house) {
        return house.all().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Schedule.class) || method.isAnnotatedWith(Schedules.class));
    }

    private static String name(JavaMethod job) {
        return job.getOwner().getSimpleName() + "." + job.getName();
    }

    /** Whether a lease is asked for by the job or by whatever it calls. */
    private static boolean takesLease(JavaMethod job) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(job));
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (JavaCodeUnitAccess<?> access : accesses(waiting.pop())) {
                CodeUnitAccessTarget target = access.getTarget();
                if (target.getOwner().getSimpleName().equals("JobLease")
                        && target.getName().equals("hold")) {
                    return true;
                }
                resolved(target).filter(seen::add).ifPresent(waiting::push);
            }
        }
        return false;
    }

    private static List<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.<JavaCodeUnitAccess<?>>concat(
                        unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                .toList();
    }

    private static Optional<? extends JavaCodeUnit> resolved(CodeUnitAccessTarget target) {
        return target.resolveMember();
    }
}
