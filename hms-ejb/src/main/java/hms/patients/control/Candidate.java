package hms.patients.control;

import hms.patients.entity.Gender;
import hms.patients.entity.LookAlike;
import java.time.LocalDate;

/** A registered patient as read for comparison. */
public record Candidate(
        Long patientId,
        String mrn,
        String given,
        String family,
        LocalDate birthDate,
        Boolean birthDateEstimated,
        Gender gender,
        Boolean deceased,
        Boolean active,
        String phoneIndex,
        String nationalIdIndex) {

    LookAlike comparedWith(Identity person) {
        LookAlikeScore score =
                LookAlikeScore.of(person, Identity.of(LookAlikes.row(this), phoneIndex, nationalIdIndex));
        return new LookAlike(LookAlikes.row(this), score.points(), score.because());
    }
}
