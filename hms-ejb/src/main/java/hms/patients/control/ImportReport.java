package hms.patients.control;

import hms.patients.boundary.PatientImportDesk.ReportedRow;
import hms.patients.entity.ImportRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The rows of an import that somebody should look at. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportReport {

    @PersistenceContext
    private EntityManager em;

    /** In the order of the file, from the one after {@code afterRow} on. */
    public List<ReportedRow> rows(long importId, int afterRow, int limit) {
        return em
                .createQuery(
                        "select r from ImportRow r where r.importId = :import and r.number > :after order by r.number",
                        ImportRow.class)
                .setParameter("import", importId)
                .setParameter("after", afterRow)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ImportReport::reported)
                .toList();
    }

    private static ReportedRow reported(ImportRow row) {
        List<String> fields = ImportCsv.records(row.line()).get(0).getFields();
        return new ReportedRow(row.getNumber(), row.getVerdict(), row.problems(), fields);
    }
}
