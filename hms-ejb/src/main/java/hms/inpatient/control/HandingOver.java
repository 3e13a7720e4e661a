package hms.inpatient.control;

import static hms.platform.Refusal.refuseIf;

import hms.clinical.Encounters;
import hms.clinical.entity.Encounter;
import hms.inpatient.entity.InpatientRule;
import hms.organization.entity.Practitioner;
import hms.patients.entity.PatientsRule;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** A patient passes from the charge of one doctor into that of another; bed, bill and treatments stay as they are. */
@Dependent
public class HandingOver {

    @PersistenceContext
    EntityManager em;

    @Inject
    Encounters encounters;

    @Inject
    DoctorsInCharge doctors;

    /** The stay of this contact, for a look. */
    public Encounter stay(long encounterId) {
        return em.createQuery("SELECT a.encounter FROM Admission a WHERE a.encounter.id = :encounter", Encounter.class)
                .setParameter("encounter", encounterId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** This patient's stay in the version that was decided on, held until the transaction ends. */
    public Encounter hold(long encounterId, long patientId, long version) {
        Optional<Long> patient = em.createQuery(
                        "SELECT a.patient.id FROM Admission a WHERE a.encounter.id = :encounter", Long.class)
                .setParameter("encounter", encounterId)
                .getResultStream()
                .findFirst();
        refuseIf(!patient.equals(Optional.of(patientId)), PatientsRule.WRONG_PATIENT);
        Encounter stay = encounters.hold(encounterId);
        refuseIf(stay.getVersion() != version, PlatformRule.STALE);
        return stay;
    }

    /** Puts this doctor in charge of a stay that is held; who it is. */
    public Practitioner toDoctor(Encounter stay, long doctorId) {
        Practitioner to = doctors.named(doctorId);
        if (to.equals(stay.getPractitioner())) {
            throw Refusal.of(InpatientRule.SAME_DOCTOR).on("doctorId");
        }
        encounters.handOver(stay, to);
        return to;
    }
}
