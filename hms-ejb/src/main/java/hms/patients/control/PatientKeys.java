package hms.patients.control;

import hms.patients.entity.PatientsRule;
import hms.platform.Refusal;
import hms.platform.UniqueKeyMeaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What it means that a unique key of the patient tables was hurt. */
@ApplicationScoped
public class PatientKeys implements UniqueKeyMeaning {

    @Override
    public Optional<Refusal> refusalFor(String uniqueKey) {
        return uniqueKey.contains("uq_patient_identifier")
                ? Optional.of(Refusal.of(PatientsRule.IDENTIFIER_TAKEN))
                : Optional.empty();
    }
}
