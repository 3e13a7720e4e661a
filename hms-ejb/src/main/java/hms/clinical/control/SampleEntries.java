package hms.clinical.control;

import de.siegmar.fastcsv.reader.CsvRecord;
import hms.clinical.control.Treatments.Done;
import hms.clinical.entity.AllergyCategory;
import hms.clinical.entity.AllergyIntolerance;
import hms.clinical.entity.AllergyReaction;
import hms.clinical.entity.AllergySeverity;
import hms.clinical.entity.ClinicalNote;
import hms.clinical.entity.Condition;
import hms.clinical.entity.ConditionStatus;
import hms.clinical.entity.ConditionVerification;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.NoteKind;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Writes invented entries into charts, by the same verbs as real work. */
@Dependent
public class SampleEntries {

    private static final List<String> SUBSTANCES = List.of("Penicillin", "Latex", "Peanuts", "Aspirin", "Iodine");
    private static final String DEFAULT_AUTHOR = "grace";
    private static final int WITH_ALLERGY = 3;
    private static final int ASKED = 7;
    private static final int OF_TEN = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Treatments treatments;

    @Inject
    HospitalDay day;

    /** One of the states there are: some have allergies, most were asked and know of none, some were never asked. */
    void allergies(long patientId, Samples samples, String by, Instant at) {
        int of = samples.number(OF_TEN);
        if (wasAsked(patientId)) {
            return;
        }
        if (of < WITH_ALLERGY) {
            allergy(patientId, samples.one(SUBSTANCES), AllergyReaction.RASH, AllergySeverity.MODERATE, by, at);
        } else if (of < ASKED) {
            em.persist(AllergyIntolerance.noneKnown(patientId, by, at));
        }
    }

    private boolean wasAsked(long patientId) {
        return !em.createQuery("SELECT a.id FROM AllergyIntolerance a WHERE a.patientId = :patient", Long.class)
                .setParameter("patient", patientId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void allergy(long patientId, String substance, AllergyReaction how, AllergySeverity bad, String by, Instant at) {
        AllergyIntolerance allergy = AllergyIntolerance.record(patientId, substance, how, bad, by, at);
        allergy.describe(AllergyCategory.MEDICATION, true, null);
        em.persist(allergy);
    }

    void history(long patientId, CsvRecord sample, int years, String by, Instant at) {
        Condition condition = Condition.history(patientId, sample.getField(0), sample.getField(1), by, at);
        condition.judge(
                ConditionStatus.ACTIVE,
                ConditionVerification.CONFIRMED,
                day.today().minusYears(years),
                day.today());
        em.persist(condition);
    }

    void note(Encounter encounter, CsvRecord sample, String by, Instant at) {
        ClinicalNote note = ClinicalNote.begin(encounter.patientId(), encounter.getId(), by, at);
        note.write(NoteKind.valueOf(sample.getField(0)), sample.getField(1), at);
        note.sign(at);
        em.persist(note);
    }

    void done(Encounter encounter, CsvRecord sample, Instant at) {
        Done done = new Done(day.at(at), encounter.getPractitioner().getId(), sample.getField(1));
        treatments.unplanned(encounter, sample.getField(0), done, author(encounter));
    }

    void planned(Encounter encounter, CsvRecord sample, Instant due) {
        treatments.plan(encounter, sample.getField(0), day.at(due), author(encounter));
    }

    /** Whoever attends; where that person has no account, somebody of the demo wrote it down. */
    String author(Encounter encounter) {
        String username = encounter.getPractitioner().getUsername();
        return username == null ? DEFAULT_AUTHOR : username;
    }
}
