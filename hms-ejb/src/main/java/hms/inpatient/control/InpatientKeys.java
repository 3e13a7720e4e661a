package hms.inpatient.control;

import hms.inpatient.entity.InpatientRule;
import hms.platform.Refusal;
import hms.platform.UniqueKeyMeaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** What it means that a unique key of the wards was hurt. */
@ApplicationScoped
public class InpatientKeys implements UniqueKeyMeaning {

    private static final Map<String, Refusal> MEANINGS = Map.of(
            "uq_ward_code", Refusal.of(InpatientRule.WARD_CODE_TAKEN).on("code"),
            "uq_room_name", Refusal.of(InpatientRule.ROOM_NAME_TAKEN).on("name"),
            "uq_bed_label", Refusal.of(InpatientRule.BED_LABEL_TAKEN).on("label"),
            "uq_bed_stay_place", Refusal.of(InpatientRule.BED_OCCUPIED),
            "uq_bed_stay_patient", Refusal.of(InpatientRule.ALREADY_ADMITTED));

    @Override
    public Optional<Refusal> refusalFor(String uniqueKey) {
        return MEANINGS.entrySet().stream()
                .filter(each -> uniqueKey.contains(each.getKey()))
                .map(each ->
                        Refusal.of(each.getValue().getRule()).on(each.getValue().getField()))
                .findFirst();
    }
}
