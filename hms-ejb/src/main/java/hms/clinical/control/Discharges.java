package hms.clinical.control;

import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.Condition;
import hms.clinical.entity.ConditionKind;
import hms.clinical.entity.ConditionVerification;
import hms.clinical.entity.Encounter;
import hms.platform.HospitalDay;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The diagnosis that goes with a discharge: at least one, and gone with the discharge when that is withdrawn. */
@Dependent
public class Discharges {

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** What the patient was treated for in this stay. */
    public void diagnose(Encounter stay, String diagnosis, String code, String by) {
        if (diagnosis == null || diagnosis.isBlank()) {
            throw Refusal.of(ClinicalRule.DIAGNOSIS_MISSING).on("diagnosis");
        }
        em.persist(Condition.diagnosis(stay, diagnosis, code, by, day.now()));
    }

    /** The diagnoses of the stay hold no more. */
    public void forget(Encounter stay, String because, String by) {
        if (because == null || because.isBlank()) {
            throw Refusal.of(ClinicalRule.REASON_MISSING).on("because");
        }
        em.createQuery(
                        "SELECT c FROM Condition c WHERE c.encounterId = :stay AND c.kind = :kind"
                                + " AND c.verification <> :void",
                        Condition.class)
                .setParameter("stay", stay.getId())
                .setParameter("kind", ConditionKind.DISCHARGE_DIAGNOSIS)
                .setParameter("void", ConditionVerification.ENTERED_IN_ERROR)
                .getResultList()
                .forEach(each -> each.voidBecause(because, by, day.now()));
    }
}
