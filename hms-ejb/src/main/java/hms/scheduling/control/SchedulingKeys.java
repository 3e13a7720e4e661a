package hms.scheduling.control;

import hms.platform.Refusal;
import hms.platform.UniqueKeyMeaning;
import hms.scheduling.entity.SchedulingRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;

/** What it means that a unique key of the calendar was hurt. */
@ApplicationScoped
public class SchedulingKeys implements UniqueKeyMeaning {

    @Override
    public Optional<Refusal> refusalFor(String uniqueKey) {
        if (uniqueKey.contains("uq_appointment_cell_patient")) {
            return Optional.of(Refusal.of(SchedulingRule.PATIENT_BOOKED_THEN));
        }
        return uniqueKey.contains("uq_appointment_cell")
                ? Optional.of(Refusal.of(SchedulingRule.SLOT_TAKEN, (Serializable) new LocalDateTime[0])
                        .on("start"))
                : Optional.empty();
    }
}
