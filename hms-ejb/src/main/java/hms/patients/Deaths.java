package hms.patients;

import hms.patients.entity.Patient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** Inner door: who treats a patient knows first that the patient has died. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Deaths {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<PatientDied> died;

    /** Writes down that the patient died on this day, and tells everybody; nothing happens where that is known already. */
    public void record(long patientId, LocalDate on, String by) {
        Patient patient = em.find(Patient.class, patientId);
        if (!patient.getLife().isDeceased()) {
            patient.die(on);
            died.fire(new PatientDied(patientId, by));
        }
    }
}
