package hms.platform.control;

import hms.platform.JobRuns;
import hms.platform.entity.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The server's timers run on this node, and no job fails. */
@ApplicationScoped
public class TimersHealth implements HealthCheck {

    /** Several jobs run every few seconds; even a busy node comes to one of them within this time. */
    private static final Duration STILL = Duration.ofMinutes(2);

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public boolean isVital() {
        return false;
    }

    @Override
    public Health look() {
        List<JobRun> last = runs.last();
        List<String> failing =
                last.stream().filter(JobRun::isFailing).map(JobRun::job).toList();
        if (!failing.isEmpty()) {
            return Health.unwell(String.join(", ", failing));
        }
        Instant late = clock.instant().minus(STILL);
        return last.stream().anyMatch(each -> each.endedAt().isAfter(late))
                ? Health.well(String.valueOf(last.size()))
                : Health.unwell("0");
    }
}
