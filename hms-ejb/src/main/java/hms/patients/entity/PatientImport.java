package hms.patients.entity;

import static hms.platform.Refusal.refuseIf;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One file of patients on its way in: received, checked by a dry run, imported, and undone if need be. */
@Entity
@Table(name = "patient_import")
public class PatientImport extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "source_system")
    private String sourceSystem;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "cancel_requested")
    private boolean cancelRequested;

    @Column(name = "header_line")
    private String headerLine;

    private String mapping;

    @Embedded
    private ImportCounts counts = new ImportCounts();

    protected PatientImport() {}

    /** A file that has just arrived; its rows are counted while they are stored. */
    public static PatientImport receive(
            String sourceSystem, String fileName, List<String> headers, String startedBy, Instant at) {
        PatientImport received = new PatientImport();
        received.sourceSystem = sourceSystem;
        received.fileName = fileName;
        received.headerLine = String.join("\n", headers);
        received.startedBy = startedBy;
        received.receivedAt = at;
        received.status = ImportStatus.RECEIVED;
        received.mapping = "";
        return received;
    }

    /** Starts the dry run with these columns. */
    public void check(ColumnMapping columns) {
        refuseIf(status.running() || wasWritten(), PatientsRule.IMPORT_NOT_NOW);
        columns.missing().ifPresent(column -> refuseIf(true, PatientsRule.IMPORT_COLUMN_MISSING, column.name()));
        mapping = columns.text();
        start(ImportStatus.CHECKING);
    }

    /** Starts writing; only what was checked can be written. */
    public void write() {
        refuseIf(status != ImportStatus.CHECKED, PatientsRule.IMPORT_NOT_NOW);
        start(ImportStatus.IMPORTING);
    }

    /** Starts removing the patients it wrote. */
    public void undo() {
        refuseIf(!wasWritten() || status == ImportStatus.UNDONE, PatientsRule.IMPORT_NOT_NOW);
        status = ImportStatus.UNDOING;
        cancelRequested = false;
        finishedAt = null;
    }

    /** Ends an undo whose patients came into use meanwhile: what is left of the import stays. */
    public void keep() {
        status = ImportStatus.CANCELLED;
    }

    /** Asks the job to stop after the chunk at hand. */
    public void cancel() {
        refuseIf(status != ImportStatus.CHECKING && status != ImportStatus.IMPORTING, PatientsRule.IMPORT_NOT_NOW);
        cancelRequested = true;
    }

    /** The job has nothing left to do, or was asked to stop. */
    public void finish(Instant at) {
        finishedAt = at;
        status = switch (status) {
            case CHECKING -> cancelRequested ? ImportStatus.RECEIVED : ImportStatus.CHECKED;
            case IMPORTING -> cancelRequested ? ImportStatus.CANCELLED : ImportStatus.IMPORTED;
            case UNDOING -> ImportStatus.UNDONE;
            default -> status;
        };
    }

    private void start(ImportStatus next) {
        status = next;
        cancelRequested = false;
        finishedAt = null;
        counts.restart();
    }

    /** Whether patients of this file may be in the hospital's records. */
    public boolean wasWritten() {
        return status == ImportStatus.IMPORTED || status == ImportStatus.CANCELLED || status == ImportStatus.UNDONE;
    }

    public List<String> headers() {
        return headerLine.lines().toList();
    }

    public ColumnMapping mapping() {
        return ColumnMapping.parse(mapping, headers());
    }

    public ImportCounts getCounts() {
        return counts;
    }

    public String getSourceSystem() {
        return sourceSystem;
    }

    public String getFileName() {
        return fileName;
    }

    public String getStartedBy() {
        return startedBy;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }

    public ImportStatus getStatus() {
        return status;
    }

    public boolean isCancelRequested() {
        return cancelRequested;
    }
}
