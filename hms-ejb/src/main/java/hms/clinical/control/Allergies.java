package hms.clinical.control;

import static hms.platform.Refusal.refuseIf;

import hms.clinical.entity.AllergyIntolerance;
import hms.clinical.entity.ClinicalRule;
import hms.platform.HospitalDay;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The list of what a patient must not get: each substance once, and "none known" only while it is empty. */
@Dependent
public class Allergies {

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** What counts now. */
    public List<AllergyIntolerance> live(long patientId) {
        return em.createQuery(
                        "SELECT a FROM AllergyIntolerance a WHERE a.patientId = :patient AND a.live = 1"
                                + " ORDER BY a.recordedAt, a.id",
                        AllergyIntolerance.class)
                .setParameter("patient", patientId)
                .getResultList();
    }

    /** Adds one; of two at once with the same substance, the unique key lets one through. */
    public void add(AllergyIntolerance allergy, String by) {
        List<AllergyIntolerance> live = live(allergy.patientId());
        if (live.stream().anyMatch(allergy::isSameSubstance)) {
            throw Refusal.of(ClinicalRule.ALLERGY_KNOWN).on("substance");
        }
        live.stream().filter(AllergyIntolerance::isNoneKnown).forEach(each -> each.overtake(by, day.now()));
        em.persist(allergy);
    }

    /** Somebody asked, and none is known; said twice it stands once. */
    public void sayNone(long patientId, String by) {
        List<AllergyIntolerance> live = live(patientId);
        refuseIf(live.stream().anyMatch(each -> !each.isNoneKnown()), ClinicalRule.ALLERGIES_RECORDED);
        if (live.isEmpty()) {
            em.persist(AllergyIntolerance.noneKnown(patientId, by, day.now()));
        }
    }
}
