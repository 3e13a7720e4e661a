package hms.inpatient.control;

import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import hms.patients.entity.Patient;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The way from the wards to a patient: whoever may not know of one finds nobody. */
@Dependent
public class PatientsToAdmit {

    @PersistenceContext
    EntityManager em;

    @Inject
    PatientAccess access;

    /** The patient, as far as the person may know of one. */
    public Patient find(Reader reader, long patientId) {
        access.demand(reader, patientId, Wish.DEMOGRAPHICS);
        return Optional.ofNullable(em.find(Patient.class, patientId))
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }
}
