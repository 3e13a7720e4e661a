package hms.clinical.control;

import hms.patients.PatientUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Patients who were seen, or of whom something clinical is written, are not removed with the import that brought them. */
@ApplicationScoped
public class ImportedInCare implements PatientUse {

    @PersistenceContext
    EntityManager em;

    @Override
    public long ofImport(long importId) {
        return em.createQuery(
                        "SELECT COUNT(i.patientId) FROM ImportedPatient i WHERE i.importId = :import AND ("
                                + "EXISTS (SELECT e.id FROM Encounter e WHERE e.patient.id = i.patientId)"
                                + " OR EXISTS (SELECT a.id FROM AllergyIntolerance a WHERE a.patientId = i.patientId)"
                                + " OR EXISTS (SELECT c.id FROM Condition c WHERE c.patientId = i.patientId)"
                                + " OR EXISTS (SELECT n.id FROM ClinicalNote n WHERE n.patientId = i.patientId))",
                        Long.class)
                .setParameter("import", importId)
                .getSingleResult();
    }
}
