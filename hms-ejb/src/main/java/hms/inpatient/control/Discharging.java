package hms.inpatient.control;

import static hms.platform.Refusal.refuseIf;

import hms.clinical.Encounters;
import hms.clinical.entity.Encounter;
import hms.inpatient.DischargeBlocker;
import hms.inpatient.DischargeClearance;
import hms.inpatient.entity.Admission;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.BedStay;
import hms.inpatient.entity.InpatientRule;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of a stay at the desk: after the doctor's word, with nothing left open. */
@Dependent
public class Discharging {

    @PersistenceContext
    EntityManager em;

    @Inject
    Stays stays;

    @Inject
    BedAllocator beds;

    @Inject
    Encounters encounters;

    @Inject
    InpatientNews news;

    @Inject
    HospitalDay day;

    @Inject
    @Any
    Instance<DischargeClearance> clearances;

    /** The admission of this contact. */
    public Admission admission(long encounterId) {
        return em.createQuery("SELECT a FROM Admission a WHERE a.encounter.id = :encounter", Admission.class)
                .setParameter("encounter", encounterId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** Whose contact this is; read without the admission, so that the bed can be locked first. */
    public Optional<Long> patientOf(long encounterId) {
        return em.createQuery("SELECT a.patient.id FROM Admission a WHERE a.encounter.id = :encounter", Long.class)
                .setParameter("encounter", encounterId)
                .getResultStream()
                .findFirst();
    }

    /** Everything that keeps this patient here, ours first. Cancelled things never count. */
    public List<DischargeBlocker> blockers(Admission admission) {
        List<DischargeBlocker> found = new ArrayList<>();
        Encounter encounter = admission.getEncounter();
        String chart = "/clinical/chart?patient=" + admission.patientId();
        if (!encounter.isClinicallyDischarged()) {
            String doctor = encounter.getPractitioner().getFullName();
            found.add(new DischargeBlocker(
                    "inpatient", "blocker.clinicalDischarge", List.of(doctor), Roles.DOCTOR, chart));
        }
        int planned = encounters.planned(encounter.getId()).size();
        if (planned > 0) {
            found.add(new DischargeBlocker(
                    "inpatient", "blocker.plannedTreatments", List.of(String.valueOf(planned)), Roles.NURSE, chart));
        }
        for (DischargeClearance each : clearances) {
            found.addAll(each.blockers(encounter.getId()));
        }
        return found;
    }

    /** From here on nothing is planned or charged for this contact before the stay has ended, or has not. */
    private void hold(long encounterId) {
        encounters.hold(encounterId);
        for (DischargeClearance each : clearances) {
            each.hold(encounterId);
        }
    }

    /** Ends the stay now and frees the bed; the admission's id. */
    public long discharge(long encounterId, String by) {
        long bedId = stays.bedOfEncounter(encounterId).orElseThrow(() -> Refusal.of(InpatientRule.NOT_ADMITTED));
        Bed bed = beds.lock(bedId).get(bedId);
        BedStay stay = stays.openIn(bed, encounterId);
        Admission admission = stay.getAdmission();
        hold(encounterId);
        int open = blockers(admission).size();
        refuseIf(open > 0, InpatientRule.DISCHARGE_BLOCKED, open);
        Instant at = day.now();
        stays.end(stay, at, by);
        admission.discharge(at, by);
        encounters.finish(admission.getEncounter(), at);
        em.flush();
        news.discharged(admission);
        return admission.getId();
    }
}
