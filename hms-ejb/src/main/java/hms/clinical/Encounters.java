package hms.clinical;

import static hms.platform.Refusal.refuseIf;

import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.ProcedureStatus;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.patients.entity.Patient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Inner door: contacts of patients with the hospital. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Encounters {

    @PersistenceContext
    EntityManager em;

    /** A treatment that is planned and neither done nor cancelled. */
    public record PlannedTreatment(Long procedureId, String description, Instant plannedAt) {}

    /** Opens a contact. Two at once for a bed: the unique key lets one through. */
    public Encounter begin(EncounterClass of, Patient patient, Practitioner attending, Department where, Instant at) {
        Encounter encounter = Encounter.begin(of, patient, attending, where, at);
        em.persist(encounter);
        return encounter;
    }

    public Optional<Encounter> find(long encounterId) {
        return Optional.ofNullable(em.find(Encounter.class, encounterId));
    }

    /**
     * The contact as it is now, locked until the transaction ends. Taken before anything is read that its end or a plan
     * for it rests on: of a discharge and a treatment that is planned meanwhile, one waits and then sees the other.
     */
    public Encounter hold(long encounterId) {
        return em.createQuery("SELECT e FROM Encounter e WHERE e.id = :encounter", Encounter.class)
                .setParameter("encounter", encounterId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getSingleResult();
    }

    /** The stay the patient is in now, if any. */
    public Optional<Encounter> inpatient(long patientId) {
        return em.createQuery(
                        "SELECT e FROM Encounter e WHERE e.patient.id = :patient AND e.inpatientOpen = 1",
                        Encounter.class)
                .setParameter("patient", patientId)
                .getResultStream()
                .findFirst();
    }

    /** What still waits to be done in this contact; cancelled treatments never count. */
    public List<PlannedTreatment> planned(long encounterId) {
        return em.createQuery(
                        "SELECT NEW hms.clinical.Encounters.PlannedTreatment(p.id, p.description, p.plannedAt)"
                                + " FROM Procedure p WHERE p.encounter.id = :encounter AND p.status = :planned"
                                + " ORDER BY p.plannedAt, p.id",
                        PlannedTreatment.class)
                .setParameter("encounter", encounterId)
                .setParameter("planned", ProcedureStatus.PREPARATION)
                .getResultList();
    }

    /** How many treatments wait in each of these contacts; those with none are left out. */
    public Map<Long, Long> plannedIn(Collection<Long> encounterIds) {
        if (encounterIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT p.encounter.id, COUNT(p.id) FROM Procedure p WHERE p.encounter.id IN :encounters"
                                + " AND p.status = :planned GROUP BY p.encounter.id",
                        Object[].class)
                .setParameter("encounters", encounterIds)
                .setParameter("planned", ProcedureStatus.PREPARATION)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Puts another practitioner in charge from now on. */
    public void handOver(Encounter encounter, Practitioner to) {
        encounter.handOver(to);
    }

    /** Ends the contact at this moment. */
    public void finish(Encounter encounter, Instant at) {
        refuseIf(encounter.isOver(), ClinicalRule.ENCOUNTER_OVER);
        encounter.finish(at);
    }
}
