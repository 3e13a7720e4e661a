package hms.patients.control;

import static hms.platform.Refusal.refuseIf;

import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import hms.patients.entity.Patient;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The one way to a patient's record: nobody gets past {@link PatientAccess}, and whoever may not, finds nothing. */
@Dependent
public class Patients {

    @PersistenceContext
    EntityManager em;

    @Inject
    PatientAccess access;

    /** The patient, if there is one and the caller may know; the desk refuses where this is empty. */
    public Optional<Patient> find(Reader reader, long patientId) {
        return Optional.ofNullable(em.find(Patient.class, patientId))
                .filter(each ->
                        access.ground(reader, patientId, Wish.DEMOGRAPHICS).isPresent());
    }

    /** The patient for reading. */
    public Patient toRead(Reader reader, long patientId) {
        return find(reader, patientId).orElseThrow(Patients::notFound);
    }

    /** The patient for a change that was decided on this version; what others saved since then is not overwritten. */
    public Patient toChange(Reader reader, long patientId, long version) {
        Patient patient = toRead(reader, patientId);
        refuseIf(patient.getVersion() != version, PlatformRule.STALE);
        em.lock(patient, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return patient;
    }

    private static Refusal notFound() {
        return Refusal.of(PlatformRule.NOT_FOUND);
    }
}
