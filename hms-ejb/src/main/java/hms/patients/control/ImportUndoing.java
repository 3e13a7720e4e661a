package hms.patients.control;

import hms.audit.AuditTrail;
import hms.patients.entity.PatientImport;
import hms.platform.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Removes the patients of an import that nobody has used: the one place where a patient is deleted, since such a record
 * never was more than a line of a file. The audit trail keeps that it was there.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportUndoing {

    private static final List<String> PARTS = List.of(
            "patient_name_word",
            "patient_name_sound",
            "patient_identifier",
            "patient_opened",
            "patient_import_patient");

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    /** Removes a chunk of them; false once none is left. */
    public boolean removeSome(PatientImport run) {
        List<Long> patients = em.createQuery(
                        "select i.patientId from ImportedPatient i where i.importId = :import order by i.patientId",
                        Long.class)
                .setParameter("import", run.getId())
                .setMaxResults(ImportIntake.CHUNK_ROWS)
                .getResultList();
        if (patients.isEmpty()) {
            return false;
        }
        for (String part : PARTS) {
            delete(part, "patient_id", patients);
        }
        delete("patient", "id", patients);
        trail.record(run.getStartedBy(), Act.CHANGE, "PatientImportDesk.undo", run.getId(), patients);
        return true;
    }

    private void delete(String table, String column, List<Long> patients) {
        String marks = String.join(",", patients.stream().map(id -> "?").toList());
        var delete = em.createNativeQuery("DELETE FROM " + table + " WHERE " + column + " IN (" + marks + ")");
        for (int at = 0; at < patients.size(); at++) {
            delete.setParameter(at + 1, patients.get(at));
        }
        delete.executeUpdate();
    }
}
