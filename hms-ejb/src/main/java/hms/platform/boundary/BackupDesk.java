package hms.platform.boundary;

import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import hms.platform.control.BackupLog;
import hms.platform.control.EmbeddedCopy;
import hms.platform.entity.BackupRun;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Where a backup gets the embedded database, and tells how it went. */
@Stateless
@UseCase
@DenyAll
public class BackupDesk {

    @Resource
    SessionContext session;

    @Inject
    EmbeddedCopy copy;

    @Inject
    BackupLog log;

    /** How a backup ended; the archive's name, where there is one, tells of no person. */
    public record BackupEnded(
            @NotNull BackupRun.Outcome outcome,
            @Pattern(regexp = "[A-Za-z0-9._-]{1,120}") String archive,
            @Min(0) long bytes) {}

    /** A backup, as it was reported. */
    public record BackupRow(Instant endedAt, Boolean done, String archive, Long bytes, String reportedBy)
            implements Serializable {

        static BackupRow of(BackupRun run) {
            return new BackupRow(
                    run.getEndedAt(), run.isDone(), run.getArchive(), run.getByteCount(), run.getReportedBy());
        }
    }

    /**
     * Copies the embedded database as it is now; answers the copy's name in the server's data directory. In no
     * transaction: a large copy takes longer than a server lets one last.
     */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @UseCase(Act.EXPORT)
    public String copyDatabase() {
        return copy.make();
    }

    /** Remembers how a backup ended. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public void report(@Valid @NotNull BackupEnded ended) {
        log.note(
                ended.outcome(),
                ended.archive(),
                ended.bytes(),
                session.getCallerPrincipal().getName());
    }

    /** The last backups, the newest first. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<BackupRow> backups() {
        return log.last().stream().map(BackupRow::of).toList();
    }
}
