package hms.platform;

import hms.platform.entity.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every timer does its work through this, so that administrators see when each job last ran and what went wrong. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class JobRuns {

    private static final Logger LOG = System.getLogger("hms.jobs");

    private final Map<String, JobRun> last = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /**
     * Does the work. What goes wrong is remembered, is logged once until the job succeeds again, and does not reach
     * the timer: the job is tried again when it is due next.
     */
    public void run(String job, Runnable work) {
        Instant began = clock.instant();
        Optional<RuntimeException> failure = attempt(work);
        boolean failedBefore =
                Optional.ofNullable(last.get(job)).map(JobRun::isFailing).orElse(false);
        if (failure.isPresent() && !failedBefore) {
            LOG.log(Level.ERROR, "The job " + job + " failed and will be tried again.", failure.get());
        }
        Instant ended = clock.instant();
        Optional<String> kind = failure.map(each -> each.getClass().getSimpleName());
        last.compute(job, (name, before) -> JobRun.after(before, name, began, ended, kind));
        Meters.JOB_SECONDS
                .labelValues(job, kind.isPresent() ? "failed" : "done")
                .observe((ended.toEpochMilli() - began.toEpochMilli()) / 1000d);
    }

    /** The last run of each job on this node, by name. */
    public List<JobRun> last() {
        return last.values().stream().sorted(Comparator.comparing(JobRun::job)).toList();
    }

    private static Optional<RuntimeException> attempt(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(failed);
        }
    }
}
