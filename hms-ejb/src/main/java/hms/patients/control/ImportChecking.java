package hms.patients.control;

import hms.patients.control.ImportLines.Line;
import hms.patients.entity.ImportChunk;
import hms.patients.entity.ImportProblem;
import hms.patients.entity.ImportRow;
import hms.patients.entity.ImportSource;
import hms.patients.entity.ImportStep;
import hms.patients.entity.PatientImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The dry run: says of each row of a chunk what would become of it, and lists those that need a look. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportChecking {

    @PersistenceContext
    EntityManager em;

    @Inject
    ImportLines reading;

    @Inject
    Registration registration;

    /** Three reads for the whole chunk; nothing becomes a patient. */
    public void check(PatientImport run, ImportChunk chunk) {
        List<Line> lines = reading.read(run, chunk);
        refuseRepeated(run, lines);
        Set<String> known = registration
                .known(run.getSourceSystem(), ImportLines.sourceIds(lines))
                .keySet();
        List<Line> fresh = lines.stream()
                .filter(line -> line.isGood() && !known.contains(line.row().sourceId()))
                .toList();
        List<Line> bad = lines.stream().filter(line -> !line.isGood()).toList();
        List<Line> alike = alike(fresh);
        bad.forEach(line ->
                em.persist(ImportRow.bad(run.getId(), line.number(), ImportCsv.line(line.fields()), line.problems())));
        alike.forEach(line -> em.persist(ImportRow.alike(run.getId(), line.number(), ImportCsv.line(line.fields()))));
        run.getCounts().add(fresh.size(), lines.size() - fresh.size() - bad.size(), alike.size(), bad.size());
        chunk.reached(ImportStep.CHECKED);
    }

    /** The first row with a source id counts; whichever follows, in this chunk or a later one, is bad. */
    private void refuseRepeated(PatientImport run, List<Line> lines) {
        Set<String> met = new HashSet<>(em.createQuery(
                        "select s.sourceId from ImportSource s where s.importId = :import and s.sourceId in :ids",
                        String.class)
                .setParameter("import", run.getId())
                .setParameter("ids", orNone(ImportLines.sourceIds(lines)))
                .getResultList());
        for (Line line : lines) {
            if (line.isGood()) {
                if (met.add(line.row().sourceId())) {
                    em.persist(new ImportSource(run.getId(), line.row().sourceId()));
                } else {
                    line.problems().add(ImportProblem.SOURCE_ID_TWICE);
                }
            }
        }
    }

    /** Rows whose name and birth date somebody registered here already has. */
    private List<Line> alike(List<Line> lines) {
        Set<LocalDate> births =
                lines.stream().map(line -> line.row().told().getBirthDate()).collect(Collectors.toSet());
        if (births.isEmpty()) {
            return List.of();
        }
        Set<String> here = em.createQuery(
                        "select p.name.given, p.name.family, p.life.birthDate from Patient p"
                                + " where p.life.birthDate in :births",
                        Object[].class)
                .setParameter("births", births)
                .getResultStream()
                .map(each -> Line.nameAndBirth((String) each[0], (String) each[1], (LocalDate) each[2]))
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> here.contains(line.nameAndBirth())).toList();
    }

    private static Set<String> orNone(Set<String> ids) {
        return ids.isEmpty() ? Set.of("") : ids;
    }
}
