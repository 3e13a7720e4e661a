package hms.scheduling.control;

import hms.patients.PatientUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Imported patients who have appointments cannot be taken back. */
@ApplicationScoped
public class ImportedWithAppointment implements PatientUse {

    @PersistenceContext
    EntityManager em;

    @Override
    public long ofImport(long importId) {
        return em.createQuery(
                        "select count(distinct a.patient.id) from Appointment a where a.patient.id in"
                                + " (select i.patientId from ImportedPatient i where i.importId = :import)",
                        Long.class)
                .setParameter("import", importId)
                .getSingleResult();
    }
}
