package hms.platform.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * How a job fares on a node: its last run, how often it ran and failed since that node started, and its last failure.
 *
 * @param failure the kind of the last failure, never its words, which may repeat what a person typed; null if none
 */
public record JobRun(
        String job,
        Integer node,
        Instant beganAt,
        Instant endedAt,
        Long runs,
        Long failures,
        String failure,
        Instant failedAt)
        implements Serializable {

    /** One run more than before, which is null at the first. */
    public static JobRun after(JobRun before, String job, Instant began, Instant ended, Optional<String> failure) {
        long runs = before == null ? 0 : before.runs;
        long failures = before == null ? 0 : before.failures;
        if (failure.isPresent()) {
            return new JobRun(job, null, began, ended, runs + 1, failures + 1, failure.get(), ended);
        }
        String lastFailure = before == null ? null : before.failure;
        return new JobRun(
                job, null, began, ended, runs + 1, failures, lastFailure, before == null ? null : before.failedAt);
    }

    /** Whether the last run is the one that failed. */
    public boolean isFailing() {
        return failedAt != null && failedAt.equals(endedAt);
    }

    /** How long the last run took, in milliseconds. */
    public Long millis() {
        return endedAt.toEpochMilli() - beganAt.toEpochMilli();
    }
}
