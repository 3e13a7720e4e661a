package hms.platform.entity;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A backup, as whoever made it reported it. */
@Entity
@Table(name = "backup_run")
public class BackupRun extends BaseEntity {

    private static final long serialVersionUID = 1L;

    /** How a backup ended. */
    public enum Outcome {
        DONE,
        FAILED
    }

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String archive;

    @Column(name = "byte_count")
    private long byteCount;

    @Column(name = "reported_by")
    private String reportedBy;

    protected BackupRun() {}

    /** A backup that ended just now; one that failed has no archive. */
    public static BackupRun of(Outcome outcome, String archive, long bytes, String by, Instant at) {
        BackupRun run = new BackupRun();
        run.outcome = outcome;
        run.archive = archive;
        run.byteCount = bytes;
        run.reportedBy = by;
        run.endedAt = at;
        return run;
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getArchive() {
        return archive;
    }

    public long getByteCount() {
        return byteCount;
    }

    public String getReportedBy() {
        return reportedBy;
    }
}
