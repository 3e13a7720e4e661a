package hms.patients.control;

import hms.patients.entity.Demographics;
import hms.patients.entity.LookAlike;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientsRule;
import hms.platform.Refusal;
import hms.platform.SubmitTokens;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registration as the front desk does it: once per submit, and not beside a look-alike without a reason. */
@Dependent
public class Enrolment {

    @Inject
    SubmitTokens tokens;

    @Inject
    LookAlikes lookAlikes;

    @Inject
    Registration registration;

    /** Who may be the same person, likeliest first. */
    public List<LookAlike> lookAlikes(Demographics told) {
        return lookAlikes.of(told);
    }

    /** The new patient's id, or that of the patient an earlier submit with this token made. */
    public long enrol(UUID token, Demographics told, String despite, String by) {
        Optional<Long> earlier = tokens.earlier(token);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        List<LookAlike> alike = lookAlikes.of(told);
        boolean reasoned = despite != null && !despite.isBlank();
        if (!alike.isEmpty() && !reasoned) {
            throw Refusal.of(PatientsRule.DUPLICATE_SUSPECTED).on("despite");
        }
        Patient patient = registration.register(told, by);
        alike.stream()
                .findFirst()
                .ifPresent(each -> patient.registeredDespite(each.patientId(), each.score(), despite.strip()));
        tokens.settle(token, patient.getId());
        return patient.getId();
    }
}
