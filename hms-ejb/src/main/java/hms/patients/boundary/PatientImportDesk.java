package hms.patients.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.patients.control.ImportIntake;
import hms.patients.control.ImportReport;
import hms.patients.control.Imports;
import hms.patients.entity.ColumnMapping;
import hms.patients.entity.ImportColumn;
import hms.patients.entity.ImportProblem;
import hms.patients.entity.ImportStatus;
import hms.patients.entity.ImportVerdict;
import hms.patients.entity.PatientImport;
import hms.patients.entity.PatientsRule;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Brings patients of another system in: take the file, name its columns, try without writing, import, and undo.
 *
 * <p>The work itself is done by a job in chunks; this desk starts it and tells how far it is.
 */
@Stateless
@UseCase
@DenyAll
public class PatientImportDesk {

    private static final int EXPORTED = 10_000;

    @Inject
    private ImportIntake intake;

    @Inject
    private Imports imports;

    @Inject
    private ImportReport report;

    @Resource
    private SessionContext session;

    /** One import as a list or a page shows it; {@code percent} is 0 to 100 of the step at hand. */
    public record ImportView(
            Long id,
            String sourceSystem,
            String fileName,
            String startedBy,
            Instant receivedAt,
            Instant finishedAt,
            ImportStatus status,
            boolean cancelRequested,
            Integer total,
            Integer done,
            Integer good,
            Integer known,
            Integer alike,
            Integer bad,
            Integer percent)
            implements Serializable {

        static ImportView of(PatientImport run) {
            var counts = run.getCounts();
            return new ImportView(
                    run.getId(),
                    run.getSourceSystem(),
                    run.getFileName(),
                    run.getStartedBy(),
                    run.getReceivedAt(),
                    run.getFinishedAt(),
                    run.getStatus(),
                    run.isCancelRequested(),
                    counts.getTotal(),
                    counts.getDone(),
                    counts.getGood(),
                    counts.getKnown(),
                    counts.getAlike(),
                    counts.getBad(),
                    counts.percent());
        }
    }

    /** The headers of the file and what they are taken to mean. */
    public record Columns(List<String> headers, Map<ImportColumn, String> mapping) implements Serializable {}

    /** A row of the file that needs a look, with its reasons. */
    public record ReportedRow(Integer number, ImportVerdict verdict, List<ImportProblem> problems, List<String> fields)
            implements Serializable {}

    /** Takes a file in and answers the id of its import; nothing becomes a patient yet. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.CREATE)
    public long receive(
            @NotBlank @Size(max = 60) String sourceSystem,
            @NotBlank @Size(max = 200) String fileName,
            @NotNull InputStream file) {
        return intake.take(
                sourceSystem.strip(),
                fileName,
                file,
                session.getCallerPrincipal().getName());
    }

    /** The headers of the file with the mapping of last time, or the one that usual names suggest. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.READ)
    public Columns columns(long importId) {
        PatientImport run = imports.get(importId);
        return new Columns(run.headers(), Map.copyOf(intake.suggestion(run).headers()));
    }

    /** Starts the dry run with these columns, and remembers them for the source. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.CHANGE)
    public void check(long importId, @NotNull Map<ImportColumn, String> columns) {
        PatientImport run = imports.get(importId);
        ColumnMapping mapping = ColumnMapping.of(columns);
        run.check(mapping);
        imports.startOver(run);
        intake.remember(run.getSourceSystem(), mapping);
    }

    /** Starts the import of what the dry run found good. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.CHANGE)
    public void write(long importId) {
        imports.get(importId).write();
    }

    /** Stops the dry run or the import after the chunk at hand; what is written stays and can be undone. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.CHANGE)
    public void cancel(long importId) {
        imports.get(importId).cancel();
    }

    /** Starts the removal of this import's patients; refused once one of them is used. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.CHANGE)
    public void undo(long importId) {
        PatientImport run = imports.get(importId);
        long used = imports.used(run);
        refuseIf(used > 0, PatientsRule.IMPORT_USED, used);
        run.undo();
    }

    /** How far it is. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.READ)
    public ImportView view(long importId) {
        return ImportView.of(imports.get(importId));
    }

    /** The newest imports first. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.READ)
    public Slice<ImportView> recent(int first, int size) {
        return Slice.of(
                imports.recent(first, Slice.lookAhead(size)).stream()
                        .map(ImportView::of)
                        .toList(),
                size);
    }

    /** The same list for a file, at most {@value #EXPORTED} of them. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.EXPORT)
    public List<ImportView> export() {
        return imports.recent(0, EXPORTED).stream().map(ImportView::of).toList();
    }

    /** Rows with something to say about them, from the one after {@code afterRow} on. */
    @RolesAllowed(Roles.PATIENT_IMPORT)
    @UseCase(Act.EXPORT)
    public Slice<ReportedRow> report(long importId, int afterRow, int size) {
        return Slice.of(report.rows(importId, afterRow, Slice.lookAhead(size)), size);
    }
}
