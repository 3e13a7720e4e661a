package hms.web.clinical;

import hms.clinical.boundary.AllergyDesk.Ending;
import hms.clinical.entity.AllergyCategory;
import hms.clinical.entity.AllergyReaction;
import hms.clinical.entity.AllergySeverity;
import hms.clinical.entity.ConditionStatus;
import hms.clinical.entity.ConditionVerification;
import hms.clinical.entity.Disposition;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.NoteKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the lists of the chart's forms offer. */
@Named
@ApplicationScoped
public class ClinicalChoices {

    public List<AllergyCategory> getCategories() {
        return List.of(AllergyCategory.values());
    }

    public List<AllergyReaction> getReactions() {
        return List.of(AllergyReaction.values());
    }

    public List<AllergySeverity> getSeverities() {
        return List.of(AllergySeverity.values());
    }

    public List<Ending> getEndings() {
        return List.of(Ending.values());
    }

    public List<ConditionStatus> getConditionStates() {
        return List.of(ConditionStatus.values());
    }

    /** How sure one may say to be; that an entry is wrong is said by taking it back. */
    public List<ConditionVerification> getVerifications() {
        return List.of(
                ConditionVerification.CONFIRMED,
                ConditionVerification.PROVISIONAL,
                ConditionVerification.DIFFERENTIAL,
                ConditionVerification.REFUTED);
    }

    public List<NoteKind> getNoteKinds() {
        return List.of(NoteKind.values());
    }

    public List<Disposition> getDispositions() {
        return List.of(Disposition.values());
    }

    public List<EncounterClass> getEncounterClasses() {
        return List.of(EncounterClass.values());
    }
}
