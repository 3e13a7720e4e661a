package hms.inpatient.control;

import hms.inpatient.entity.Admission;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.BedStay;
import hms.inpatient.entity.InpatientPolicy;
import hms.inpatient.entity.InpatientRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Stays in beds that are locked: begun and ended, and told to the capabilities above. */
@Dependent
public class Stays {

    @PersistenceContext
    EntityManager em;

    @Inject
    BedAllocator beds;

    @Inject
    InpatientNews news;

    /** Puts the patient of this admission into the first free place. */
    public BedStay begin(Admission admission, Bed bed, Instant at, String by) {
        BedStay stay = BedStay.begin(admission, bed, beds.freePlace(bed), at, by);
        em.persist(stay);
        em.flush();
        return stay;
    }

    /** Takes the patient out; the last one leaves the bed for cleaning where the hospital wants that. */
    public void end(BedStay stay, Instant at, String by) {
        stay.end(at, by);
        em.flush(); // the key is free before another stay takes it
        if (beds.taken(stay.getBed()).isEmpty()
                && em.find(InpatientPolicy.class, InpatientPolicy.THE_ONE).isCleaningNeeded()) {
            stay.getBed().left(at);
        }
        news.ended(stay);
    }

    /** The bed in which this stay is, while it is; read without the stay, so that the bed can be locked first. */
    public Optional<Long> bedOf(long stayId, long patientId) {
        return em.createQuery(
                        "SELECT s.bed.id FROM BedStay s WHERE s.id = :stay AND s.patient.id = :patient AND s.open = 1",
                        Long.class)
                .setParameter("stay", stayId)
                .setParameter("patient", patientId)
                .getResultStream()
                .findFirst();
    }

    /** The bed in which the patient of this contact lies now. */
    public Optional<Long> bedOfEncounter(long encounterId) {
        return em.createQuery(
                        "SELECT s.bed.id FROM BedStay s WHERE s.admission.encounter.id = :encounter AND s.open = 1",
                        Long.class)
                .setParameter("encounter", encounterId)
                .getResultStream()
                .findFirst();
    }

    /** The stay as it is now that its bed is locked. */
    public BedStay open(long stayId) {
        BedStay stay = em.find(BedStay.class, stayId);
        Refusal.refuseIf(stay == null || !stay.isOpen(), InpatientRule.NOT_ADMITTED);
        return stay;
    }

    /** The stay of this contact as it is now that its bed is locked; whoever was moved in between is looked at again. */
    public BedStay openIn(Bed bed, long encounterId) {
        return em.createQuery(
                        "SELECT s FROM BedStay s WHERE s.admission.encounter.id = :encounter AND s.open = 1"
                                + " AND s.bed.id = :bed",
                        BedStay.class)
                .setParameter("encounter", encounterId)
                .setParameter("bed", bed.getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(InpatientRule.NOT_ADMITTED));
    }
}
