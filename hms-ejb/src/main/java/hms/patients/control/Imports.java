package hms.patients.control;

import hms.patients.PatientUse;
import hms.patients.entity.ImportChunk;
import hms.patients.entity.ImportStatus;
import hms.patients.entity.ImportStep;
import hms.patients.entity.PatientImport;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** The imports there are, their chunks, and whether one may still be undone. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Imports {

    /** A patient that nobody has touched since its import carries the first version. */
    private static final long FIRST_VERSION = 1;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Instance<PatientUse> uses;

    public PatientImport get(long importId) {
        PatientImport run = em.find(PatientImport.class, importId);
        if (run == null) {
            throw Refusal.of(PlatformRule.NOT_FOUND);
        }
        return run;
    }

    public List<PatientImport> recent(int first, int limit) {
        return em.createQuery(
                        "select i from PatientImport i order by i.receivedAt desc, i.id desc", PatientImport.class)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The oldest import that the job has to work on. */
    public Optional<PatientImport> next() {
        return em.createQuery(
                        "select i from PatientImport i where i.status in :running order by i.receivedAt, i.id",
                        PatientImport.class)
                .setParameter("running", List.of(ImportStatus.CHECKING, ImportStatus.IMPORTING, ImportStatus.UNDOING))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The next chunk of a file that has come just as far as this step. */
    public Optional<ImportChunk> nextChunk(long importId, ImportStep step) {
        return em.createQuery(
                        "select c from ImportChunk c where c.importId = :import and c.step = :step order by c.number",
                        ImportChunk.class)
                .setParameter("import", importId)
                .setParameter("step", step)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Forgets what an earlier dry run found. */
    public void startOver(PatientImport run) {
        em.createQuery("update ImportChunk c set c.step = :received where c.importId = :import")
                .setParameter("received", ImportStep.RECEIVED)
                .setParameter("import", run.getId())
                .executeUpdate();
        delete("delete from ImportRow r where r.importId = :import", run.getId());
        delete("delete from ImportSource s where s.importId = :import", run.getId());
    }

    /** Removes the file's rows from the database; the report stays. */
    public void dropFile(long importId) {
        delete("delete from ImportChunk c where c.importId = :import", importId);
        delete("delete from ImportSource s where s.importId = :import", importId);
    }

    /** How many patients of this import were changed since, or are in use anywhere. */
    public long used(PatientImport run) {
        long changed = em.createQuery(
                        "select count(p) from Patient p, ImportedPatient i"
                                + " where i.patientId = p.id and i.importId = :import and (p.version > :first"
                                + " or p.contacts is not empty or p.coverages is not empty)",
                        Long.class)
                .setParameter("import", run.getId())
                .setParameter("first", FIRST_VERSION)
                .getSingleResult();
        return changed
                + uses.stream().mapToLong(use -> use.ofImport(run.getId())).sum();
    }

    private void delete(String statement, long importId) {
        em.createQuery(statement).setParameter("import", importId).executeUpdate();
    }
}
