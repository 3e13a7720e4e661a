package hms.clinical.control;

import hms.clinical.Encounters;
import hms.clinical.entity.Procedure;
import hms.clinical.entity.ProcedureStatus;
import hms.organization.entity.Hospital;
import hms.patients.PatientDied;
import hms.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was planned for a patient who has died will not be done; so nothing of it keeps the stay open. */
@ApplicationScoped
public class TreatmentsOfDeceased {

    @PersistenceContext
    EntityManager em;

    @Inject
    Encounters encounters;

    @Inject
    Treatments treatments;

    void died(@Observes PatientDied event) {
        String because = Texts.of(
                "clinical",
                "ended.deceased",
                em.find(Hospital.class, Hospital.THE_ONE).ownLanguage());
        contacts(event.patientId()).forEach(encounters::hold);
        planned(event.patientId()).forEach(each -> treatments.cancel(each, because, event.by()));
    }

    private List<Long> contacts(long patientId) {
        return em.createQuery(
                        "SELECT DISTINCT p.encounter.id FROM Procedure p WHERE p.patientId = :patient"
                                + " AND p.status = :planned ORDER BY p.encounter.id",
                        Long.class)
                .setParameter("patient", patientId)
                .setParameter("planned", ProcedureStatus.PREPARATION)
                .getResultList();
    }

    private List<Procedure> planned(long patientId) {
        return em.createQuery(
                        "SELECT p FROM Procedure p WHERE p.patientId = :patient AND p.status = :planned ORDER BY p.id",
                        Procedure.class)
                .setParameter("patient", patientId)
                .setParameter("planned", ProcedureStatus.PREPARATION)
                .getResultList();
    }
}
