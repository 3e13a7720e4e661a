package hms.patients.control;

import hms.audit.AuditTrail;
import hms.patients.control.ImportLines.Line;
import hms.patients.entity.ImportChunk;
import hms.patients.entity.ImportStep;
import hms.patients.entity.ImportVerdict;
import hms.patients.entity.ImportedPatient;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientImport;
import hms.platform.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes patients of the rows that the dry run found good and that are not known yet. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportWriting {

    @PersistenceContext
    EntityManager em;

    @Inject
    ImportLines reading;

    @Inject
    Registration registration;

    @Inject
    AuditTrail trail;

    /** Registers the chunk's new patients and writes one audit row for each, in the caller's transaction. */
    public void write(PatientImport run, ImportChunk chunk) {
        List<Line> lines = reading.read(run, chunk);
        Set<Integer> bad = listed(run, chunk, ImportVerdict.BAD);
        Set<String> known = registration
                .known(run.getSourceSystem(), ImportLines.sourceIds(lines))
                .keySet();
        List<Line> fresh = lines.stream()
                .filter(line -> line.isGood() && !bad.contains(line.number()))
                .filter(line -> !known.contains(line.row().sourceId()))
                .toList();
        register(run, fresh);
        int left = (int) lines.stream()
                .filter(line -> !line.isGood() || bad.contains(line.number()))
                .count();
        int alike = listed(run, chunk, ImportVerdict.ALIKE).size();
        run.getCounts().add(fresh.size(), lines.size() - fresh.size() - left, alike, left);
        chunk.reached(ImportStep.WRITTEN);
    }

    private void register(PatientImport run, List<Line> fresh) {
        List<Long> patients = new ArrayList<>();
        for (Line line : fresh) {
            Patient patient = registration.register(line.row().told(), run.getStartedBy());
            patient.identify(run.getSourceSystem(), line.row().sourceId());
            em.persist(new ImportedPatient(patient.getId(), run.getId()));
            patients.add(patient.getId());
        }
        if (!patients.isEmpty()) {
            trail.record(run.getStartedBy(), Act.CREATE, "PatientImportDesk.write", run.getId(), patients);
        }
    }

    private Set<Integer> listed(PatientImport run, ImportChunk chunk, ImportVerdict verdict) {
        return Set.copyOf(em.createQuery(
                        "select r.number from ImportRow r where r.importId = :import and r.verdict = :verdict"
                                + " and r.number between :from and :to",
                        Integer.class)
                .setParameter("import", run.getId())
                .setParameter("verdict", verdict)
                .setParameter("from", chunk.getFirstRow())
                .setParameter("to", chunk.getFirstRow() + chunk.getRowCount() - 1)
                .getResultList());
    }
}
