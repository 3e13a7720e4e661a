package hms.patients.control;

import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.PatientRow;
import hms.patients.entity.PhoneNumbers;
import hms.patients.entity.PrivateDetails;
import java.time.LocalDate;

/** What two people are compared by; phone and national id as blind indexes only. */
public record Identity(
        String given,
        String family,
        LocalDate birthDate,
        boolean birthDateEstimated,
        Gender gender,
        String phoneIndex,
        String nationalIdIndex) {

    static Identity of(Demographics told) {
        return new Identity(
                told.getGiven(),
                told.getFamily(),
                told.getBirthDate(),
                told.isBirthDateEstimated(),
                told.getGender(),
                PhoneNumbers.index(PhoneNumbers.e164(told.getPhone()).orElse(null)),
                PrivateDetails.nationalIdIndex(told.getNationalId()));
    }

    static Identity of(PatientRow row, String phoneIndex, String nationalIdIndex) {
        return new Identity(
                row.given(),
                row.family(),
                row.birthDate(),
                row.birthDateEstimated(),
                row.gender(),
                phoneIndex,
                nationalIdIndex);
    }
}
