package hms.clinical.control;

import hms.clinical.Encounters;
import hms.clinical.TreatmentChanged;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.Procedure;
import hms.organization.Practitioners;
import hms.organization.entity.Practitioner;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Plans treatments, writes down what was done, and tells everybody who asked to know. */
@Dependent
public class Treatments {

    @PersistenceContext
    EntityManager em;

    @Inject
    Encounters encounters;

    @Inject
    Services services;

    @Inject
    Practitioners practitioners;

    @Inject
    Event<TreatmentChanged> changed;

    @Inject
    HospitalDay day;

    /** What was done: when by the hospital's clocks, by whom, and with which outcome in words. */
    public record Done(LocalDateTime at, long performerId, String outcome) {}

    /** To be done in this encounter; a due time of null means as soon as possible. */
    public Procedure plan(Encounter encounter, String description, LocalDateTime due, String by) {
        Procedure planned = Procedure.plan(
                encounters.hold(encounter.getId()),
                services.codeOf(description),
                description,
                due == null ? null : day.moment(due),
                by,
                day.now());
        em.persist(planned);
        return tell(planned);
    }

    /** Was done in this encounter without having been planned. */
    public Procedure unplanned(Encounter encounter, String description, Done done, String by) {
        Procedure treatment = Procedure.unplanned(
                encounters.hold(encounter.getId()), services.codeOf(description), description, by, day.now());
        complete(treatment, done, by, false);
        em.persist(treatment);
        return tell(treatment);
    }

    /** A planned one was done, as this person writes down. */
    public void complete(Procedure planned, Done done, String by) {
        complete(planned, done, by, true);
    }

    private void complete(Procedure treatment, Done done, String by, boolean known) {
        Practitioner performer = practitioners
                .find(done.performerId())
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND).on("performer"));
        treatment.complete(day.moment(done.at()), performer, done.outcome(), by, day.now());
        if (known) {
            tell(treatment);
        }
    }

    /** It will not be done. */
    public void cancel(Procedure planned, String because, String by) {
        planned.cancel(because, by, day.now());
        tell(planned);
    }

    /** It should never have been written here. */
    public void takeBack(Procedure treatment, String because, String by) {
        treatment.voidBecause(because, by, day.now());
        tell(treatment);
    }

    /** The contact the patient was in at this time by the hospital's clocks; a stay in a bed before others. */
    public Encounter at(long patientId, LocalDateTime time) {
        Instant moment = day.moment(time);
        return em.createQuery(
                        "SELECT e FROM Encounter e WHERE e.patient.id = :patient AND e.startedAt <= :until"
                                + " ORDER BY e.startedAt DESC, e.id DESC",
                        Encounter.class)
                .setParameter("patient", patientId)
                .setParameter("until", moment.plusSeconds(60))
                .setMaxResults(20)
                .getResultStream()
                .filter(each -> each.covers(moment))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ClinicalRule.NOT_HERE_THEN).on("performedAt"));
    }

    /** Flushed first, so that whoever listens finds it. */
    private Procedure tell(Procedure treatment) {
        em.flush();
        changed.fire(new TreatmentChanged(
                treatment.getId(),
                treatment.getEncounter().getId(),
                treatment.patientId(),
                treatment.getServiceCode(),
                treatment.getStatus()));
        return treatment;
    }

    /** The treatment of this id, if there is one. */
    public Optional<Procedure> find(long id) {
        return Optional.ofNullable(em.find(Procedure.class, id));
    }
}
