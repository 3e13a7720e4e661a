package hms.clinical.control;

import hms.clinical.entity.ClinicalRule;
import hms.platform.Refusal;
import hms.platform.UniqueKeyMeaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** What it means that a unique key of encounters or charts was hurt. */
@ApplicationScoped
public class ClinicalKeys implements UniqueKeyMeaning {

    private static final Map<String, ClinicalRule> MEANINGS = Map.of(
            "uq_encounter_inpatient", ClinicalRule.ALREADY_INPATIENT,
            "uq_encounter_appointment", ClinicalRule.ALREADY_CHECKED_IN,
            "uq_allergy_live", ClinicalRule.ALLERGY_KNOWN,
            "uq_note_draft", ClinicalRule.DRAFT_ELSEWHERE);

    @Override
    public Optional<Refusal> refusalFor(String uniqueKey) {
        return MEANINGS.entrySet().stream()
                .filter(each -> uniqueKey.contains(each.getKey()))
                .map(each -> Refusal.of(each.getValue()))
                .findFirst();
    }
}
